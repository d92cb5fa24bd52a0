import type { ExportArgs, ExportFormat, Exported, Lanes, PictureTheme, Relations } from '../bindings';
import { asCommandError, type CommandError } from '../lib/errors';
import { call } from '../lib/ipc';

/** What can be written, as people read it. */
export const FORMATS: readonly { format: ExportFormat; name: string; says: string }[] = [
  { format: 'csv', name: 'Table, CSV', says: 'One row an event, for spreadsheets and for Dateline again.' },
  { format: 'json', name: 'Everything, JSON', says: 'All records with all fields, without loss, for Dateline again.' },
  { format: 'svg', name: 'Timeline, SVG', says: 'A drawing that can be scaled and edited.' },
  { format: 'png', name: 'Timeline, PNG', says: 'A picture for a slide or a letter.' },
];

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
  format = $state<ExportFormat>('csv');
  /** Only what the current search finds. */
  found = $state(false);
  /** Only the part of the timeline in sight. */
  inSight = $state(true);
  /** All lanes, however tall the picture gets. */
  allLanes = $state(false);
  theme = $state<PictureTheme>('light');
  width = $state(WIDTH);
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
    }: { format: ExportFormat; query: string; sight: Sight | null; lanes: Lanes; drawn?: Drawn },
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

  /** What the backend is asked. */
  get args(): ExportArgs {
    const sight = this.inSight ? this.#sight : null;
    const lanes = this.allLanes ? { all_lanes: true } : sight ? { height: sight.height, scroll: sight.scroll } : {};
    return {
      format: this.format,
      query: this.found ? this.#query : '',
      view: this.picture
        ? { from: sight?.from ?? null, to: sight?.to ?? null, width: this.width, lanes: this.#lanes, theme: this.theme, ...lanes, relations: this.#drawn.relations, selected: [...this.#drawn.selected] }
        : null,
    };
  }

  /** Writes it. Nothing happens if the person picks no file. */
  async write(): Promise<void> {
    this.busy = true;
    try {
      const written = await this.#write(this.args);
      this.error = null;
      this.done = written.saved ? written : null;
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
