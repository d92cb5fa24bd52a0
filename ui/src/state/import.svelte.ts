import type { FigureOrder, ImportOptions, ImportPreview, ImportReport, Mapped, Progress } from '../bindings';
import { asCommandError, CommandError } from '../lib/errors';
import { call } from '../lib/ipc';
import { newestOf } from '../lib/newest';
import { forWindow } from '../lib/sentence';
import { assign, fill } from './mapping';

/** How far the import has come. */
export type ImportStep = 'choose' | 'preview' | 'running' | 'report';

/** The commands of an import; others than the backend's in specs. */
export interface ImportCommands {
  pick: () => Promise<{ handle: string; name: string } | null>;
  preview: (handle: string, options: ImportOptions) => Promise<ImportPreview>;
  run: (handle: string, options: ImportOptions) => Promise<ImportReport>;
  cancel: () => Promise<unknown>;
}

const backend: ImportCommands = {
  pick: async () => (await call('import_pick', {})).table,
  preview: (handle, options) => call('import_preview', { handle, options }),
  run: (handle, options) => call('import_run', { handle, options }),
  cancel: () => call('import_cancel', {}),
};

/** Milliseconds that typing a template must rest before it is tried. */
const REST = 250;

/** What to do about a table that cannot be read: the choices stand above the preview. */
function inWindow(error: CommandError): CommandError {
  const hint = { 'bad-table': 'Choose what stands between its cells, or the encoding, or another table.', 'table-unsure': 'Choose the encoding in which the rows read right.' }[error.code];
  const told = forWindow(error.hint);
  return told === error.hint ? error : new CommandError(error.code, error.message, hint ?? told);
}

/** A table on its way in. Nothing is in the file before {@link run} is through. */
export class Import {
  step = $state<ImportStep>('choose');
  name = $state('');
  preview = $state.raw<ImportPreview | null>(null);
  /** The preview does not yet show what was last chosen. */
  looking = $state(false);
  error = $state.raw<CommandError | null>(null);
  /** What was said beside the events that came in: “stopped”. */
  note = $state('');
  progress = $state.raw<Progress | null>(null);
  report = $state.raw<ImportReport | null>(null);
  options = $state.raw<ImportOptions>({ keep_unmapped: true });

  #handle: string | null = null;
  #commands: ImportCommands;
  #newest = newestOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(handle: string | null = null, commands: ImportCommands = backend) {
    this.#handle = handle;
    this.#commands = commands;
  }

  /** Fields that several columns can go to. */
  get repeats(): ReadonlySet<string> {
    return new Set(this.preview?.targets.filter(({ repeat }) => repeat).map(({ field }) => field));
  }

  /** Whether it can be brought in as it is chosen now: read, and nothing left that only a person can decide. */
  get ready(): boolean {
    return this.preview !== null && this.preview.undecided === null && !this.looking && this.error === null;
  }

  /** Lets the person pick a table if none was given, and looks at it. False if the person thought better of it. */
  async begin(): Promise<boolean> {
    if (this.#handle === null && !(await this.choose())) return false;
    await this.look();
    return true;
  }

  /** Lets the person pick another table. */
  async choose(): Promise<boolean> {
    try {
      const table = await this.#commands.pick();
      if (!table) return false;
      this.#handle = table.handle;
      this.name = table.name;
      this.options = { keep_unmapped: this.options.keep_unmapped };
      this.preview = null;
      this.error = null;
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    }
  }

  /** Reads the table as the options say. What cannot be read so leaves the last preview in sight. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const handle = this.#handle;
    if (handle === null) return;
    this.step = 'preview';
    this.looking = true;
    try {
      const read = await this.#newest(() => this.#commands.preview(handle, this.options));
      if (!read.newest) return;
      this.preview = read.value;
      this.name = read.value.name;
      this.error = null;
    } catch (thrown) {
      this.error = inWindow(asCommandError(thrown));
    }
    this.looking = false;
  }

  /** Reads the file in another way: encoding, delimiter, header. The mapping is guessed anew, as columns may differ. */
  async read(how: Pick<ImportOptions, 'encoding' | 'delimiter' | 'header'>): Promise<void> {
    this.options = { ...this.options, ...how, mapping: null, order: {} };
    await this.look();
  }

  /** Sends a column to a field, or nowhere by itself. */
  async assign(column: string, field: string | null): Promise<void> {
    await this.#map((mapping) => assign(mapping, column, field, this.repeats));
  }

  /** Fills a field from a template; tried when typing rests. */
  template(field: string, from: string): void {
    this.options = { ...this.options, mapping: fill(this.#mapping, field, from, this.repeats) };
    this.#lookSoon();
  }

  /** Says which cells stand for “not known” where a date should be, beside empty ones; tried when typing rests. */
  unknown(words: readonly string[]): void {
    this.options = { ...this.options, unknown: words.length > 0 ? [...words] : null };
    this.#lookSoon();
  }

  /** Says in what order the figures of a column's dates are. */
  async order(column: string, order: FigureOrder): Promise<void> {
    this.options = { ...this.options, order: { ...this.options.order, [column]: order } };
    await this.look();
  }

  /** Whether columns that go nowhere are kept as fields. */
  async keep(keep_unmapped: boolean): Promise<void> {
    this.options = { ...this.options, keep_unmapped };
    await this.look();
  }

  /** Brings the table in, as one change. */
  async run(): Promise<void> {
    if (this.#handle === null) return;
    this.step = 'running';
    this.progress = null;
    this.note = '';
    try {
      this.report = await this.#commands.run(this.#handle, this.options);
      this.error = null;
      this.step = 'report';
    } catch (thrown) {
      const error = asCommandError(thrown);
      this.step = 'preview';
      if (error.code === 'cancelled') this.note = 'The import was stopped. Nothing was changed.';
      else this.error = error;
    }
  }

  /** Stops a running import; nothing of it stays. */
  async cancel(): Promise<void> {
    await this.#commands.cancel();
  }

  #lookSoon(): void {
    this.looking = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), REST);
  }

  /** The mapping as it is chosen, else as it was guessed. */
  get #mapping(): readonly Mapped[] {
    return this.options.mapping ?? this.preview?.mapping ?? [];
  }

  async #map(change: (mapping: readonly Mapped[]) => Mapped[]): Promise<void> {
    this.options = { ...this.options, mapping: change(this.#mapping) };
    await this.look();
  }
}
