import type { Applied, BulkPreview, BulkPreviewArgs, ChosenEvents, Operation, WornTag } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { wished, type BulkWish } from './bulk-wish';
import { save } from './save';

/** The commands of a bulk edit; others than the backend's in specs. */
export interface BulkCommands {
  preview: (args: BulkPreviewArgs) => Promise<BulkPreview>;
  save: (operations: Operation[], reason?: string) => Promise<Applied>;
}

const backend: BulkCommands = { preview: (args) => call('bulk_preview', args), save };

/** An edit of many events while it is put together. Nothing is in the file until {@link write}. */
export class BulkEdit {
  wish = $state.raw<BulkWish>({});
  reason = $state('');
  /** What the wish would change; null until that is known for the first time. */
  preview = $state.raw<BulkPreview | null>(null);
  /** Tags that some of the events have, the most frequent first. */
  worn = $state.raw<readonly WornTag[]>([]);
  /** The preview is not yet that of the wish. */
  asking = $state(false);
  writing = $state(false);
  error = $state.raw<CommandError | null>(null);
  readonly events: ChosenEvents;
  readonly changing = $derived(this.asking ? 0 : (this.preview?.changing ?? 0));
  #commands: BulkCommands;
  #asked = 0;

  constructor(events: ChosenEvents, commands: BulkCommands = backend) {
    this.events = events;
    this.#commands = commands;
  }

  /** Looks at the events as they are now. */
  async begin(): Promise<void> {
    await this.#ask();
    this.worn = this.preview?.worn ?? [];
  }

  /** Adds to the wish, or (with undefined) leaves a part of it as it is; resolves when it is known what that changes. */
  async want(part: BulkWish): Promise<void> {
    const wish = { ...this.wish, ...part };
    for (const key of Object.keys(wish) as (keyof BulkWish)[]) if (wish[key] === undefined) delete wish[key];
    this.wish = wish;
    this.error = null;
    await this.#ask();
  }

  /** Makes all of it as one change. How many events were changed; null, with {@link error} set, if it was refused. */
  async write(): Promise<number | null> {
    const { changing } = this;
    if (changing === 0) return null;
    const { each, creates } = wished(this.wish, this.events);
    this.writing = true;
    try {
      await this.#commands.save([...creates, { each }], this.reason.trim() || undefined);
      return changing;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    } finally {
      this.writing = false;
    }
  }

  /** Asks what the wish changes; only the answer to the newest question counts. */
  async #ask(): Promise<void> {
    const question = ++this.#asked;
    const { each, made } = wished(this.wish, this.events);
    this.asking = true;
    try {
      const preview = await this.#commands.preview({ each, made });
      if (question === this.#asked) this.preview = preview;
    } catch (thrown) {
      if (question === this.#asked) this.error = asCommandError(thrown);
    } finally {
      if (question === this.#asked) this.asking = false;
    }
  }
}
