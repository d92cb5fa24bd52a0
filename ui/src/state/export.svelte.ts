import type { ExportArgs, ExportFormat, Exported, ExportView, Lanes, PageContent, PagesArgs, PageSetup, PaperSize, PictureTheme, Relations } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { call } from '../lib/ipc';

/** What the dialog is about: a file of a format, or paper. */
export type Purpose = ExportFormat | 'print';

/** What can be written, in the order in which it is offered. */
export const FORMATS: readonly ExportFormat[] = ['csv', 'json', 'svg', 'png', 'pdf'];

/** The part of the timeline in sight, in seconds since 1970 and pixels. */
export interface Sight {
  from: number;
  to: number;
  width: number;
  height: number;
  /** How far the lanes are scrolled. */
  scroll: number;
}

/** What is drawn between events and beside them. */
export interface Drawn {
  relations: Relations;
  /** Events whose relations and rival dates are drawn. */
  selected: readonly string[];
}

/** Writes the file where the person says; other than the backend in specs. */
export type WriteExport = (args: ExportArgs) => Promise<Exported>;

/** Pixels of a picture of everything, where there is no window to take the width from. */
const WIDTH = 1600;

/** What goes out, while it is being chosen. */
export class Export {
  format = $state<Purpose>('csv');
  /** Only what the current search finds. */
  found = $state(false);
  /** Only the part of the timeline in sight. */
  inSight = $state(true);
  /** All lanes, however tall the picture gets. */
  allLanes = $state(false);
  theme = $state<PictureTheme>('light');
  width = $state(WIDTH);
  /** What stands on pages. */
  content = $state<PageContent>('timeline');
  paper = $state<PaperSize>('a4');
  /** How the paper is held, as far as the person has said; else as it suits the content. */
  #landscape = $state<boolean | null>(null);
  /** Pages side by side for the time; 0 for all on one. */
  across = $state(0);
  /** What stands at the top of each page; empty for the name of the file. */
  title = $state('');
  busy = $state(false);
  error = $state.raw<CommandError | null>(null);
  /** What was written, and what was left out of it. */
  done = $state.raw<Exported | null>(null);

  #query: string;
  #sight: Sight | null;
  #lanes: Lanes;
  #drawn: Drawn;
  #write: WriteExport;

  constructor(
    {
      format,
      query,
      sight,
      lanes,
      drawn = { relations: 'none', selected: [] },
    }: { format: Purpose; query: string; sight: Sight | null; lanes: Lanes; drawn?: Drawn },
    write: WriteExport = (args) => call('export', args),
  ) {
    this.#query = query;
    this.#sight = sight;
    this.#lanes = lanes;
    this.#drawn = drawn;
    this.#write = write;
    this.format = format;
    this.found = query !== '';
    this.inSight = sight !== null;
    this.width = Math.round(sight?.width ?? WIDTH);
  }

  /** Whether it is a picture of the timeline. */
  get picture(): boolean {
    return this.format === 'svg' || this.format === 'png';
  }

  /** Whether it is set on pages of paper. */
  get paged(): boolean {
    return this.format === 'pdf' || this.format === 'print';
  }

  /** Whether the timeline is shown, so that it matters which part. */
  get timeline(): boolean {
    return this.picture || (this.paged && this.content === 'timeline');
  }

  get landscape(): boolean {
    return this.#landscape ?? this.content === 'timeline';
  }

  set landscape(sideways: boolean) {
    this.#landscape = sideways;
  }

  get #asked(): string {
    return this.found ? this.#query : '';
  }

  /** The part of the timeline that is shown. */
  get #view(): ExportView | null {
    if (!this.timeline) return null;
    const sight = this.inSight ? this.#sight : null;
    const lanes = this.allLanes ? { all_lanes: true } : sight ? { height: sight.height, scroll: sight.scroll } : {};
    const range = { from: sight?.from ?? null, to: sight?.to ?? null, width: this.width };
    return { ...range, lanes: this.#lanes, theme: this.theme, ...lanes, relations: this.#drawn.relations, selected: [...this.#drawn.selected] };
  }

  get #setup(): PageSetup {
    return { content: this.content, size: this.paper, landscape: this.landscape, across: this.across, title: this.title.trim() || null };
  }

  /** What the backend is asked to write. */
  get args(): ExportArgs {
    const format = this.format === 'print' ? 'pdf' : this.format;
    return { format, query: this.#asked, view: this.#view, ...(this.paged ? { pages: this.#setup } : {}) };
  }

  /** The pages that the backend is asked for, to be looked at or printed. */
  get pages(): PagesArgs {
    return { query: this.#asked, view: this.#view, setup: this.#setup };
  }

  /** Writes it. Nothing happens if the person picks no file. */
  write(): Promise<void> {
    return this.#busily(async () => {
      const written = await this.#write(this.args);
      this.done = written.saved ? written : null;
    });
  }

  /** Prints it; gives whether the print dialog came. */
  async print(print: (args: PagesArgs) => Promise<void>): Promise<boolean> {
    await this.#busily(() => print(this.pages));
    return this.error === null;
  }

  async #busily(doing: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await doing();
      this.error = null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
