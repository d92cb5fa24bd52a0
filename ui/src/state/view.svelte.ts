import type { ChosenEvents, ExportFormat } from '../bindings';
import { call } from '../lib/ipc';
import { readColumns, usualColumns, type Column } from './columns';

/** The tabs. */
export type Tab = 'timeline' | 'table' | 'list' | 'calendar' | 'findings';
/** What lanes are made of; as the scene knows it. */
export type Lanes = 'kind' | 'actor' | 'place' | 'status' | 'none';
/** `system` follows the desktop. */
export type Theme = 'system' | 'light' | 'dark';

/** What of the look is kept from one start to the next. */
interface Look {
  tab: Tab;
  lanes: Lanes;
  theme: Theme;
  inspector: boolean;
  inspectorWidth: number;
  legend: boolean;
  /** The strip of the whole range under the timeline. */
  overview: boolean;
  /** The columns of the table, in order. */
  columns: readonly Column[];
  /** Whether the tour of the sample was begun, or not wanted. */
  tourSeen: boolean;
}

const FIRST: Look = { tab: 'timeline', lanes: 'kind', theme: 'system', inspector: true, inspectorWidth: 360, legend: true, overview: true, columns: usualColumns, tourSeen: false };
const WORDS: { [K in 'tab' | 'lanes' | 'theme']: readonly Look[K][] } = {
  tab: ['timeline', 'table', 'list', 'calendar', 'findings'],
  lanes: ['kind', 'actor', 'place', 'status', 'none'],
  theme: ['system', 'light', 'dark'],
};
export const NARROWEST = 280;
export const WIDEST = 640;
/** Milliseconds after the last touch at which the look is kept. */
const PAUSE = 400;

/** What can be used of a kept look: another version may have written what is not known here. */
export function readLook(text: string | null): Look {
  let kept: Partial<Record<keyof Look, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (parsed && typeof parsed === 'object') kept = parsed;
  } catch {
    return FIRST;
  }
  const word = <K extends keyof typeof WORDS>(name: K): Look[K] =>
    WORDS[name].find((one) => one === kept[name]) ?? FIRST[name];
  const flag = (name: 'inspector' | 'legend' | 'overview' | 'tourSeen'): boolean => (typeof kept[name] === 'boolean' ? kept[name] : FIRST[name]);
  const width = typeof kept.inspectorWidth === 'number' ? kept.inspectorWidth : FIRST.inspectorWidth;
  return {
    tab: word('tab'),
    lanes: word('lanes'),
    theme: word('theme'),
    inspector: flag('inspector'),
    legend: flag('legend'),
    overview: flag('overview'),
    columns: readColumns(kept.columns),
    tourSeen: flag('tourSeen'),
    inspectorWidth: Math.min(WIDEST, Math.max(NARROWEST, width)),
  };
}

/** How the window looks: tab, panes, lanes, theme. */
class ViewState {
  #look = $state<Look>({ ...FIRST });
  /** What has been set since the start. */
  #touched: Partial<Look> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether “Go to date” is open. */
  goingToDate = $state(false);
  keysShown = $state(false);
  /** Whether the columns of the table are being chosen. */
  choosingColumns = $state(false);
  preferencesShown = $state(false);
  paletteShown = $state(false);
  deletedShown = $state(false);
  /** The events that are edited together, while that dialog is open. */
  editing = $state.raw<{ events: ChosenEvents; many: number } | null>(null);
  importing = $state.raw<{ handle: string | null } | null>(null);
  fieldsShown = $state(false);
  /** The properties of the database are open. */
  databaseShown = $state(false);
  /** What a new event starts with, while its dialog is open: stored text of a date, id of a kind. */
  newEvent = $state.raw<{ date: string | null; kind: string | null } | null>(null);
  /** The format of the export whose dialog is open, or that of printing. */
  exporting = $state.raw<ExportFormat | 'print' | null>(null);
  /** The name of a file that is being dragged over the window. */
  dropping = $state<string | null>(null);

  get tab(): Tab {
    return this.#look.tab;
  }
  set tab(tab: Tab) {
    this.#set({ tab });
  }
  get lanes(): Lanes {
    return this.#look.lanes;
  }
  set lanes(lanes: Lanes) {
    this.#set({ lanes });
  }
  get theme(): Theme {
    return this.#look.theme;
  }
  set theme(theme: Theme) {
    this.#set({ theme });
  }
  get inspector(): boolean {
    return this.#look.inspector;
  }
  set inspector(inspector: boolean) {
    this.#set({ inspector });
  }
  get inspectorWidth(): number {
    return this.#look.inspectorWidth;
  }
  set inspectorWidth(width: number) {
    this.#set({ inspectorWidth: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) });
  }
  get legend(): boolean {
    return this.#look.legend;
  }
  set legend(legend: boolean) {
    this.#set({ legend });
  }

  get columns(): readonly Column[] {
    return this.#look.columns;
  }
  set columns(columns: readonly Column[]) {
    this.#set({ columns });
  }

  get overview(): boolean {
    return this.#look.overview;
  }
  set overview(overview: boolean) {
    this.#set({ overview });
  }

  get tourSeen(): boolean {
    return this.#look.tourSeen;
  }
  set tourSeen(tourSeen: boolean) {
    this.#set({ tourSeen });
  }

  /** Takes the look of the last time, except for what has been touched before it was there. */
  async recall(): Promise<void> {
    const { look } = await call('preferences', {});
    Object.assign(this.#look, { ...readLook(look), ...this.#touched });
  }

  #set(part: Partial<Look>): void {
    Object.assign(this.#look, part);
    Object.assign(this.#touched, part);
    clearTimeout(this.#timer);
    // Losing the look is no loss worth a dialog.
    this.#timer = setTimeout(() => void call('set_preferences', { look: JSON.stringify(this.#look) }).catch(() => {}), PAUSE);
  }
}

export const view = new ViewState();
