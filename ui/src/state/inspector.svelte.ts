import type { EventDetail } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { shortened } from '../lib/format';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';
import { text } from '../lib/texts.svelte';
import { drafts } from './fields.svelte';
import { toasts } from './toasts.svelte';

/** What the inspector shows of an event. */
export type InspectorTab = 'details' | 'history';

/** The event in the inspector. */
class InspectorState {
  /** What is shown; an older event stays until the next one has been read. */
  event = $state.raw<EventDetail | null>(null);
  /** Why the event could not be read. */
  problem = $state.raw<CommandError | null>(null);
  tab = $state<InspectorTab>('details');

  #newest = newestOf();
  /** The event that was asked for last. */
  #wanted: string | null = null;

  /** Reads an event, or reads it again. Texts typed into another one are saved first. */
  async show(id: string | null): Promise<void> {
    this.#wanted = id;
    if (this.event && this.event.id !== id) await this.leave();
    if (this.#wanted !== id) return;
    try {
      const read = await this.#newest(async () => (id === null ? null : call('event', { id })));
      if (!read.newest) return;
      this.event = read.value;
      this.problem = null;
    } catch (thrown) {
      this.event = null;
      this.problem = asCommandError(thrown);
    }
  }

  /** Saves what is being typed; says what could not be saved, and that it is kept. */
  async leave(): Promise<void> {
    const unsaved = (await drafts.flush()).filter(({ again }) => !again);
    for (const { draft } of unsaved.slice(0, 1)) {
      const [what, why, more] = [shortened(draft.text, 40), draft.error?.message ?? text('inspector-kept-there'), unsaved.length - 1];
      toasts.say(more > 0 ? text('inspector-not-saved-more', { text: what, why, more }) : text('inspector-not-saved', { text: what, why }));
    }
  }
}

export const inspector = new InspectorState();
