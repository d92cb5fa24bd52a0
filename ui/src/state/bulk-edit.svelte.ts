import type { Applied, EventDetail, Operation } from '../bindings';
import { asCommandError, CommandError } from '../lib/errors';
import { counted } from '../lib/format';
import { call } from '../lib/ipc';
import { planned, type BulkEvent, type BulkPlan, type BulkWish, type Words } from './bulk-plan';
import { save } from './save';

/** Events that are edited at once, at most: each is looked at before, to say what changes. */
export const MOST = 5000;
/** Events asked for at the same time. */
const SIDE_BY_SIDE = 8;

/** The commands of a bulk edit; others than the backend's in specs. */
export interface BulkCommands {
  event: (id: string) => Promise<Pick<EventDetail, 'deleted'> & BulkEvent>;
  save: (operations: Operation[], reason?: string) => Promise<Applied>;
}

const backend: BulkCommands = { event: (id) => call('event', { id }), save };

/** An edit of several events while it is put together. Nothing is in the file until {@link write}. */
export class BulkEdit {
  wish = $state.raw<BulkWish>({});
  reason = $state('');
  /** The events, once all are read. */
  events = $state.raw<readonly BulkEvent[] | null>(null);
  /** How many have been read. */
  read = $state(0);
  writing = $state(false);
  error = $state.raw<CommandError | null>(null);
  readonly ids: readonly string[];
  readonly plan: BulkPlan = $derived.by(() => planned(this.events ?? [], this.wish, this.#words));
  #words: Words;
  #commands: BulkCommands;

  constructor(ids: readonly string[], words: Words, commands: BulkCommands = backend) {
    this.ids = ids;
    this.#words = words;
    this.#commands = commands;
  }

  /** Reads the events as they are now. */
  async begin(): Promise<void> {
    if (this.ids.length > MOST) {
      this.error = new CommandError('too-many', `At most ${counted(MOST)} events can be edited at once, and ${counted(this.ids.length)} are selected.`, 'Narrow the search and edit them in parts.');
      return;
    }
    const found: (BulkEvent | null)[] = [];
    let next = 0;
    const reader = async (): Promise<void> => {
      for (let at = next++; at < this.ids.length; at = next++) {
        const event = await this.#commands.event(this.ids[at] ?? '');
        found[at] = event.deleted ? null : event;
        this.read += 1;
      }
    };
    try {
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, reader));
      this.events = found.filter((event) => event !== null);
    } catch (thrown) {
      this.error = asCommandError(thrown);
    }
  }

  /** Adds to the wish, or (with undefined) leaves a part of it as it is. */
  want(part: BulkWish): void {
    const wish = { ...this.wish, ...part };
    for (const key of Object.keys(wish) as (keyof BulkWish)[]) if (wish[key] === undefined) delete wish[key];
    this.wish = wish;
    this.error = null;
  }

  /** Makes all of it as one change. How many events were changed; null, with {@link error} set, if it was refused. */
  async write(): Promise<number | null> {
    const { operations, rows } = this.plan;
    if (operations.length === 0) return null;
    this.writing = true;
    try {
      await this.#commands.save([...operations], this.reason.trim() || undefined);
      return rows.length;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return null;
    } finally {
      this.writing = false;
    }
  }
}
