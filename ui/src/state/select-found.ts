import { call } from '../lib/ipc';
import { query } from './query.svelte';
import { selection } from './selection.svelte';

/** Events that are named one by one, at most; of more, only the query is kept. */
export const NAMED = 1000;

/** Reads the ids of the first rows, and how many there are in all; other than the backend in specs. */
export type ReadIds = (limit: number) => Promise<{ ids: readonly string[]; total: number }>;

const backend: ReadIds = async (limit) => {
  const { rows, total } = await call('events', { query: query.applied, sort: 'date', descending: false, offset: 0, limit, found: false });
  return { ids: rows.map(({ id }) => id), total };
};

/** Selects every event that find finds, also those that are not in sight, however many they are. */
export async function selectFound(read: ReadIds = backend): Promise<void> {
  const { ids, total } = await read(NAMED);
  if (total <= ids.length) selection.these(ids);
  else selection.all(ids, total);
}
