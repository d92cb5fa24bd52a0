import type { ViewShown } from '../bindings';
import { call } from '../lib/ipc';
import { create, remove, set } from './operations';
import { query } from './query.svelte';
import { save } from './save';
import { timeline } from './timeline.svelte';
import { view, type Lanes, type Tab } from './view.svelte';

/** What a saved view keeps beside its query. */
export interface SavedLook {
  tab: Tab | null;
  lanes: Lanes | null;
  /** Seconds since 1970 at the left and right edge of the timeline. */
  from: number | null;
  to: number | null;
}

const TABS: readonly string[] = ['timeline', 'table', 'list', 'calendar', 'findings'];
const LANES: readonly string[] = ['kind', 'actor', 'place', 'status', 'none'];

/** What can be used of a look that is kept in a file, which anyone may have written. */
export function readSavedLook(text: string): SavedLook {
  let kept: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    if (parsed && typeof parsed === 'object') kept = parsed as Record<string, unknown>;
  } catch {
    // A look that cannot be read is none.
  }
  const among = (words: readonly string[], word: unknown) => (typeof word === 'string' && words.includes(word) ? word : null);
  const { from, to } = kept;
  const range = typeof from === 'number' && typeof to === 'number' && Number.isFinite(from) && from < to && Number.isFinite(to);
  return {
    tab: among(TABS, kept.tab) as Tab | null,
    lanes: among(LANES, kept.lanes) as Lanes | null,
    from: range ? from : null,
    to: range ? to : null,
  };
}

/** The views that are saved in the file: query, lanes and range under a name. */
class SavedViews {
  now = $state.raw<readonly ViewShown[]>([]);
  /** Whether the dialog that saves, renames and deletes them is open. */
  shown = $state(false);

  async refresh(): Promise<void> {
    this.now = await call('views', {});
  }

  /** Saves how the window looks now; under a name that is there, in its place. */
  async keep(name: string): Promise<void> {
    const range = timeline.viewport;
    const look = JSON.stringify({ tab: view.tab, lanes: view.lanes, from: range?.from ?? null, to: range ? range.from + range.perPx * range.width : null });
    const same = this.now.find((one) => one.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase());
    const values = { query: query.applied, look };
    await save([same ? set('view', same.id, values) : create('view', { name: name.trim(), position: this.now.length + 1, ...values })]);
    await this.refresh();
  }

  async rename(id: string, name: string): Promise<void> {
    await save([set('view', id, { name: name.trim() })]);
    await this.refresh();
  }

  async remove(id: string): Promise<void> {
    await save([remove(id)]);
    await this.refresh();
  }

  /** Makes the window look as it did. */
  open({ query: words, look }: Pick<ViewShown, 'query' | 'look'>): void {
    const { tab, lanes, from, to } = readSavedLook(look);
    query.apply(words);
    if (lanes) view.lanes = lanes;
    if (tab) view.tab = tab;
    if (from !== null && to !== null) timeline.show({ from, to });
  }
}

export const savedViews = new SavedViews();
