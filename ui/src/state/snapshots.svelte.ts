import type { SnapshotShown, Snapshots, WentBack } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { language, text, textOr } from '../lib/texts.svelte';

/** What the dialog asks of the backend; other than it in specs. */
export interface Asked {
  list(): Promise<Snapshots>;
  take(): Promise<SnapshotShown>;
  look(handle: string): Promise<unknown>;
  leave(): Promise<unknown>;
  goBack(handle: string): Promise<WentBack>;
  save(handle: string): Promise<{ saved: { name: string } | null }>;
}

const BACKEND: Asked = {
  list: () => call('snapshots', {}),
  take: () => call('snapshot_take', {}),
  look: (handle) => call('snapshot_look', { handle }),
  leave: () => call('snapshot_leave', {}),
  goBack: (handle) => call('snapshot_go_back', { handle }),
  save: (handle) => call('snapshot_save', { handle }),
};

/** Before what a snapshot was taken, as people read it. */
export function occasion(word: string): string {
  return textOr(`occasion-${word}`, () => text('occasion-other', { word: word.replaceAll('-', ' ') }));
}

const MOMENT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' };

/** A moment in the reader’s words and time. */
export function momentOf(rfc3339: string): string {
  const moment = new Date(rfc3339);
  return Number.isNaN(moment.valueOf()) ? rfc3339 : new Intl.DateTimeFormat(language.tag, MOMENT).format(moment);
}

/** A size in bytes as people read it: “84 kB”, “1.2 MB”. */
export function sized(bytes: number): string {
  if (bytes < 1_000_000) return text('size-kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
  const [number, unit] = bytes < 1_000_000_000 ? ([bytes / 1_000_000, 'mega'] as const) : ([bytes / 1_000_000_000, 'giga'] as const);
  return text(`size-${unit}bytes`, { size: number < 10 ? number.toFixed(1) : String(Math.round(number)) });
}

/** The snapshots of the open file, while their dialog is open. */
export class SnapshotList {
  /** The newest first; null until they are read. */
  all = $state.raw<readonly SnapshotShown[] | null>(null);
  /** The one that the person is asked about going back to. */
  asking = $state.raw<SnapshotShown | null>(null);
  error = $state.raw<CommandError | null>(null);
  busy = $state(false);
  #asked: Asked;

  constructor(asked: Asked = BACKEND) {
    this.#asked = asked;
  }

  read = () => this.#do(async () => void (this.all = (await this.#asked.list()).snapshots));

  take = () =>
    this.#do(async () => {
      await this.#asked.take();
      this.all = (await this.#asked.list()).snapshots;
    });

  /** Shows it in place of the file. */
  look = (snapshot: SnapshotShown) => this.#do(() => this.#asked.look(snapshot.handle));

  /** Back from a snapshot to the file itself. */
  leave = () => this.#do(() => this.#asked.leave());

  /** Makes the file as it was; the state of now is put away first. */
  goBack = (snapshot: SnapshotShown) => this.#do(() => this.#asked.goBack(snapshot.handle));

  /** Saves it elsewhere; undefined if it failed, null if the person picked no file. */
  async save(snapshot: SnapshotShown): Promise<string | null | undefined> {
    const saved = await this.#do(() => this.#asked.save(snapshot.handle));
    return saved && (saved.saved?.name ?? null);
  }

  async #do<T>(run: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      const done = await run();
      this.error = null;
      return done;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

/** Whether the dialog of snapshots is open. */
class SnapshotsState {
  shown = $state(false);
}

export const snapshots = new SnapshotsState();
