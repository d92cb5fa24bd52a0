import type { Session } from '../bindings';
import { call } from '../lib/ipc';
import { language } from '../lib/texts.svelte';

const NONE: Session = {
  file: null,
  read_only: null,
  snapshot: null,
  author: null,
  events: 0,
  undo: null,
  redo: null,
  version: 0,
  sample: false,
  busy: null,
  locale: { tag: 'en-GB', language: 'en', chosen: null },
};

/** What is open, by whom, and what can be undone. */
class SessionState {
  now = $state.raw<Session>(NONE);
  /** Whether the backend has answered for the first time. */
  known = $state(false);
  /** Commands that write and have not been answered: the status bar says “saving”. */
  writing = $state(0);

  readonly canWrite = $derived(this.now.file !== null && this.now.read_only === null);

  /** What the backend answered. */
  take(now: Session): void {
    this.now = now;
    this.known = true;
    language.speak(now.locale.language, now.locale.tag);
  }

  /** Asks the backend anew. */
  async refresh(): Promise<void> {
    this.take(await call('session', {}));
  }
}

export const session = new SessionState();
