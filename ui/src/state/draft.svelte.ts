import { asCommandError, type CommandError } from '../lib/errors';

/** What takes a text as typed and makes it the value of its field; throws a command error if it cannot. */
export type Commit = (text: string) => Promise<void>;

/**
 * The text of one field while it is edited. Typing is never lost: a refresh of the record changes what is
 * saved but not what is being typed, and a text that could not be saved stays with its error.
 */
export class Draft {
  /** What the record holds. */
  saved = $state('');
  /** What the box shows. */
  text = $state('');
  /** Why the text could not be saved. */
  error = $state<CommandError | null>(null);
  /** Being sent. */
  saving = $state(false);
  /** The saved value changed (an undo, another window) while something else was being typed here. */
  overtaken = $state(false);

  #commit: Commit;
  #sending: Promise<boolean> | null = null;
  /** What a refresh brought while a text was being sent. */
  #read: string | null = null;

  constructor(saved: string, commit: Commit) {
    this.saved = saved;
    this.text = saved;
    this.#commit = commit;
  }

  /** Whether the box shows something other than what is saved. */
  get changed(): boolean {
    return this.text !== this.saved;
  }

  /** What to do on commit from now on: records are re-read, closures go stale. */
  set onCommit(commit: Commit) {
    this.#commit = commit;
  }

  /** Takes typing. An old error goes away with the text that it was about. */
  type(text: string): void {
    this.text = text;
    this.error = null;
  }

  /** Takes what the record holds now. */
  refresh(saved: string): void {
    if (this.saving) this.#read = saved;
    if (this.saving || saved === this.saved) return;
    if (this.changed && this.text !== saved) this.overtaken = true;
    else {
      this.text = saved;
      this.overtaken = false;
    }
    this.saved = saved;
  }

  /** Back to what is saved. */
  revert(): void {
    this.text = this.saved;
    this.error = null;
    this.overtaken = false;
  }

  /**
   * Saves what was typed, if anything was. True if nothing is left to save.
   * Called on Enter and on blur, which can come together: the second call joins the first.
   * `anyway` saves the same text again, where it means something else now.
   */
  async commit(anyway = false): Promise<boolean> {
    if (this.#sending) {
      const done = await this.#sending;
      return done && this.changed ? this.commit() : done;
    }
    if (!this.changed && !anyway) {
      this.error = null;
      return true;
    }
    this.#sending = this.#send(this.text);
    try {
      return await this.#sending;
    } finally {
      this.#sending = null;
    }
  }

  async #send(sent: string): Promise<boolean> {
    this.saving = true;
    this.#read = null;
    try {
      await this.#commit(sent);
      // The record may spell the text in its own way ("7 jan" becomes "7 January 2022").
      const saved = this.#read ?? sent;
      if (this.text === sent) this.text = saved;
      this.saved = saved;
      this.error = null;
      this.overtaken = false;
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
