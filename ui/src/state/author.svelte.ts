import { call } from '../lib/ipc';
import { session } from './session.svelte';

/** Asks once who edits, before the first change. */
class AuthorState {
  asking = $state(false);
  #answered: ((known: boolean) => void)[] = [];

  /** Whether it is known who edits; asks if not. False if the person would not say. */
  async known(): Promise<boolean> {
    if (session.now.author) return true;
    return this.ask();
  }

  /** Opens the dialog, also to change the name. */
  ask(): Promise<boolean> {
    this.asking = true;
    return new Promise((resolve) => this.#answered.push(resolve));
  }

  /** The dialog's answer; null if it was left. */
  async answer(name: string | null): Promise<void> {
    if (name !== null) {
      await call('set_author', { name });
      await session.refresh();
    }
    this.asking = false;
    for (const resolve of this.#answered.splice(0)) resolve(name !== null || session.now.author !== null);
  }
}

export const author = new AuthorState();
