import type { ImportReport, ImportRows, ReportRow, RowOutcome } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';

/** Reads rows of a report; other than the backend in specs. */
export type ReadRows = (handle: string, outcome: RowOutcome | null, offset: number, limit: number) => Promise<ImportRows>;

const backend: ReadRows = (handle, outcome, offset, limit) => call('import_report', { handle, outcome, offset, limit });

/** Rows that are read at once. A report of a million rows is never read whole to be looked at. */
const PAGE = 200;

/** The rows of the report of an import, as many as were asked for. */
export class ReportRows {
  rows = $state.raw<readonly ReportRow[]>([]);
  /** How many there are of the outcome that is shown. */
  total = $state(0);
  /** Only rows that became this; null: all. */
  outcome = $state<RowOutcome | null>(null);
  reading = $state(false);
  error = $state.raw<CommandError | null>(null);

  #handle: string;
  #read: ReadRows;
  #newest = newestOf();

  constructor({ handle, rows }: Pick<ImportReport, 'handle' | 'rows'>, read: ReadRows = backend) {
    this.#handle = handle;
    this.#read = read;
    this.rows = rows;
    this.total = rows.length;
  }

  /** Shows the rows that became this. */
  async show(outcome: RowOutcome | null): Promise<void> {
    this.outcome = outcome;
    await this.#page(0);
  }

  /** Reads on. */
  async more(): Promise<void> {
    await this.#page(this.rows.length);
  }

  /** Every row of the report, for the clipboard. */
  async all(): Promise<ReportRow[]> {
    const rows: ReportRow[] = [];
    for (;;) {
      const page = await this.#read(this.#handle, null, rows.length, 1000);
      rows.push(...page.rows);
      if (page.rows.length === 0 || rows.length >= page.total) return rows;
    }
  }

  async #page(offset: number): Promise<void> {
    this.reading = true;
    try {
      const read = await this.#newest(() => this.#read(this.#handle, this.outcome, offset, PAGE));
      if (!read.newest) return;
      this.rows = offset === 0 ? read.value.rows : [...this.rows, ...read.value.rows];
      this.total = read.value.total;
      this.error = null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
    }
    this.reading = false;
  }
}
