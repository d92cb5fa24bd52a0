import type { Session } from '../bindings';
import { call } from '../lib/ipc';

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

  /** Asks the backend anew. */
  async refresh(): Promise<void> {
    this.now = await call('session', {});
    this.known = true;
  }
}

export const session = new SessionState();
