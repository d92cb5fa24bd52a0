import type { Operation } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';

/** Refusals that lie with the disk and not with what was typed: the same may be saved a moment later. */
const OF_THE_DISK: readonly string[] = ['disk-full', 'file-system', 'file-busy', 'file-absent', 'file-damaged', 'read-only', 'unreachable'];

/** The last change that could not be written, with the means to write it again. */
class UnsavedState {
  error = $state.raw<CommandError | null>(null);
  #what = '';
  #again: (() => Promise<unknown>) | null = null;

  /** A write failed. What the person can mend in the field itself is shown there and is none of this. */
  failed(operations: readonly Operation[], thrown: unknown, again: () => Promise<unknown>): void {
    const error = asCommandError(thrown);
    if (!OF_THE_DISK.includes(error.code)) return;
    this.error = error;
    this.#what = JSON.stringify(operations);
    this.#again = again;
  }

  /** A write worked: if it was the one that had failed, or the field's text in another spelling, nothing is unsaved. */
  worked(operations: readonly Operation[]): void {
    if (this.error && targets(JSON.stringify(operations)) === targets(this.#what)) this.clear();
  }

  /** Writes it again, if it is still unsaved. A new failure is shown in its place. */
  async retry(): Promise<void> {
    await this.#again?.().catch(() => undefined);
  }

  /** Another file was opened. */
  clear(): void {
    this.error = null;
    this.#what = '';
    this.#again = null;
  }
}

/** Which cells operations write to, whatever they write. */
function targets(operations: string): string {
  const parsed = JSON.parse(operations || '[]') as Operation[];
  return JSON.stringify(parsed, (key, value: unknown) => (key === 'values' && value && typeof value === 'object' ? Object.keys(value) : value));
}

export const unsaved = new UnsavedState();
