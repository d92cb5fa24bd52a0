import type { Noun, RecentFile, Suggestion } from '../bindings';
import { ACTION_IDS, ACTIONS, actionName, menuName, type ActionId } from '../lib/actions';
import { call } from '../lib/ipc';
import { keysOf } from '../lib/keys';
import { fit } from '../lib/match';
import { newestOf } from '../lib/newest';
import { text } from '../lib/texts.svelte';

/** What choosing a line of the palette does. */
export type Choice =
  | { action: ActionId }
  | { record: 'event' | 'actor' | 'place' | 'source'; id: string; name: string }
  | { file: string }
  | { find: string };

/** One line of the palette. */
export interface Line {
  id: string;
  name: string;
  /** Small words beside the name: a menu, a date, a folder. */
  detail: string;
  /** The key of an action. */
  keys: string;
  does: Choice;
}

/** Lines of one sort, under its name. */
export interface Group {
  name: string;
  lines: readonly Line[];
}

/** What the palette asks; other than the backend in specs. */
export interface PaletteSources {
  suggest: (noun: Noun, text: string, limit: number) => Promise<Suggestion[]>;
  recent: () => Promise<readonly RecentFile[]>;
  /** Whether an action can be done now. */
  offered: (id: ActionId) => boolean;
  /** Whether a file is open: without one there are no records. */
  open: () => boolean;
}

/** Milliseconds that typing must rest before records are looked for; actions are there at once. */
const REST = 60;
const RECORDS = [
  { noun: 'event', most: 6 },
  { noun: 'actor', most: 4 },
  { noun: 'place', most: 4 },
  { noun: 'source', most: 4 },
] as const;
/** Actions shown once something is typed: the records below should be seen too. */
const MOST_ACTIONS = 6;
const MOST_FILES = 4;

/** What the palette offers for the words that are typed: actions at once, records as they are found. */
export class CommandPalette {
  words = $state('');
  /** The line that Enter chooses, counted through all groups. */
  active = $state(0);
  /** Records are being looked for. */
  searching = $state(false);
  #records = $state.raw<readonly Group[]>([]);
  #files = $state.raw<readonly RecentFile[]>([]);
  #sources: PaletteSources;
  #newest = newestOf();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly groups: readonly Group[] = $derived.by(() => {
    const groups = [{ name: text('palette-actions'), lines: this.#actions() }, ...this.#records, { name: text('palette-files'), lines: this.#recent() }];
    return [...groups, { name: text('palette-find'), lines: this.#find() }].filter(({ lines }) => lines.length > 0);
  });
  readonly lines: readonly Line[] = $derived(this.groups.flatMap(({ lines }) => lines));
  /** Nothing has a name with the typed words; whoever has typed nothing sought nothing. */
  readonly nothing: boolean = $derived(
    this.words.trim() !== '' && !this.searching && this.lines.every(({ does }) => 'find' in does),
  );

  constructor(sources: Partial<PaletteSources> & Pick<PaletteSources, 'offered' | 'open'>) {
    this.#sources = {
      suggest: (noun, text, limit) => call('suggest', { noun, text, limit }),
      recent: () => call('recent_files', {}),
      ...sources,
    };
  }

  /** Reads the recent files, once, when it is opened. */
  async begin(): Promise<void> {
    this.#files = await this.#sources.recent().catch(() => []);
  }

  /** Takes typed words. */
  type(words: string): void {
    this.words = words;
    this.active = 0;
    clearTimeout(this.#timer);
    if (words.trim() === '' || !this.#sources.open()) {
      void this.#newest(async () => null);
      this.#records = [];
      this.searching = false;
      return;
    }
    this.searching = true;
    this.#timer = setTimeout(() => void this.#look(words.trim()), REST);
  }

  /** Goes to the line so many further, round at the ends. */
  step(by: number): void {
    const count = this.lines.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  async #look(typed: string): Promise<void> {
    const asked = RECORDS.map(async ({ noun, most }) => {
      // A file that cannot be read says so elsewhere; here there is just nothing to choose.
      const found = await this.#sources.suggest(noun, typed, most).catch(() => []);
      // Events are found by all their words; those that are called so come first.
      if (noun === 'event') found.sort((a, b) => fit(b.name, typed) - fit(a.name, typed));
      const lines = found.map(({ id, name: title, detail }) => ({ id, name: title, detail, keys: '', does: { record: noun, id, name: title } }));
      return { name: text(`palette-${noun}s`), lines };
    });
    const read = await this.#newest(() => Promise.all(asked));
    if (!read.newest) return;
    this.#records = read.value;
    this.searching = false;
    this.active = Math.min(this.active, Math.max(0, this.lines.length - 1));
  }

  #actions(): Line[] {
    const typed = this.words.trim();
    const offered = ACTION_IDS.filter((id) => id !== 'edit.palette' && this.#sources.offered(id));
    const fits = offered.map((id) => ({ id, fit: fit(`${actionName(id)} ${menuName(ACTIONS[id].menu)}`, typed) })).filter((one) => one.fit > 0);
    const best = typed ? fits.sort((a, b) => b.fit - a.fit).slice(0, MOST_ACTIONS) : fits;
    return best.map(({ id }) => ({ id, name: actionName(id), detail: menuName(ACTIONS[id].menu), keys: keysOf(id), does: { action: id } }));
  }

  #recent(): Line[] {
    const fits = this.#files.filter(({ name }) => fit(name, this.words) > 0).slice(0, MOST_FILES);
    return fits.map(({ handle, name, folder }) => ({ id: `file-${handle}`, name, detail: folder, keys: '', does: { file: handle } }));
  }

  #find(): Line[] {
    const typed = this.words.trim();
    if (!typed || !this.#sources.open()) return [];
    return [{ id: 'find', name: text('palette-find-words', { words: typed }), detail: '', keys: '', does: { find: typed } }];
  }
}
