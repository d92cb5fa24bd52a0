import { counted } from '../lib/format';
import { call } from '../lib/ipc';
import { query } from './query.svelte';
import { selection } from './selection.svelte';
import { toasts } from './toasts.svelte';

/** Rows that the backend sends at once. */
const PAGE = 1000;
/** Events that are selected at once, at most. */
export const MOST = 10_000;

/** Reads ids of rows from a place on, and how many there are in all; other than the backend in specs. */
export type ReadIds = (offset: number, limit: number) => Promise<{ ids: readonly string[]; total: number }>;

const backend: ReadIds = async (offset, limit) => {
  const { rows, total } = await call('events', { query: query.applied, sort: 'date', descending: false, offset, limit });
  return { ids: rows.map(({ id }) => id), total };
};

/** Selects every event that find finds, also those that are not in sight; says so where they are too many. */
export async function selectFound(read: ReadIds = backend): Promise<void> {
  const ids: string[] = [];
  let all = Infinity;
  while (ids.length < Math.min(all, MOST)) {
    const { ids: more, total } = await read(ids.length, Math.min(PAGE, MOST - ids.length));
    all = total;
    if (more.length === 0) break;
    ids.push(...more);
  }
  selection.these(ids);
  if (all > ids.length && Number.isFinite(all)) toasts.say(`The first ${counted(ids.length)} of ${counted(all)} events are selected. Narrow the search to reach the others.`);
}
