/** The tabs. */
export type Tab = 'timeline' | 'table' | 'list';
/** What lanes are made of; as the scene knows it. */
export type Lanes = 'kind' | 'actor' | 'place' | 'status' | 'none';
/** `system` follows the desktop. */
export type Theme = 'system' | 'light' | 'dark';

/** What of the look is kept. */
interface Kept {
  tab: Tab;
  lanes: Lanes;
  theme: Theme;
  inspector: boolean;
  inspectorWidth: number;
  legend: boolean;
}

const KEY = 'dateline.look';
const FIRST: Kept = { tab: 'timeline', lanes: 'kind', theme: 'system', inspector: true, inspectorWidth: 360, legend: true };

function read(): Kept {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>) };
  } catch {
    return FIRST;
  }
}

/** How the window looks: tab, panes, lanes, theme. */
class ViewState {
  #kept = $state<Kept>(read());
  /** Whether the timeline's “Go to date” is open. */
  goingToDate = $state(false);
  keysShown = $state(false);
  importing = $state.raw<{ handle: string | null } | null>(null);
  sourcesShown = $state(false);
  /** Whether a file is being dragged over the window, and its name. */
  dropping = $state<string | null>(null);

  get tab(): Tab {
    return this.#kept.tab;
  }
  set tab(tab: Tab) {
    this.#set({ tab });
  }
  get lanes(): Lanes {
    return this.#kept.lanes;
  }
  set lanes(lanes: Lanes) {
    this.#set({ lanes });
  }
  get theme(): Theme {
    return this.#kept.theme;
  }
  set theme(theme: Theme) {
    this.#set({ theme });
  }
  get inspector(): boolean {
    return this.#kept.inspector;
  }
  set inspector(inspector: boolean) {
    this.#set({ inspector });
  }
  get inspectorWidth(): number {
    return this.#kept.inspectorWidth;
  }
  set inspectorWidth(inspectorWidth: number) {
    this.#set({ inspectorWidth: Math.round(Math.min(640, Math.max(280, inspectorWidth))) });
  }
  get legend(): boolean {
    return this.#kept.legend;
  }
  set legend(legend: boolean) {
    this.#set({ legend });
  }

  #set(part: Partial<Kept>): void {
    Object.assign(this.#kept, part);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#kept));
    } catch {
      // A profile that keeps nothing: the look lasts as long as the window.
    }
  }
}

export const view = new ViewState();
