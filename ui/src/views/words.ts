import type { EventRow } from '../bindings';
import { text } from '../lib/texts.svelte';
import { vocabulary } from '../state/vocabulary.svelte';

/** What an event's kind is called; one that was deleted is still named. */
export function kindOf(event: EventRow): string {
  return (event.kind ? vocabulary.kinds.get(event.kind)?.name : null) ?? event.kind_deleted ?? '';
}

/** Who took part, for a row: of very many the first, and how many more there are. */
export function whoOf({ actors, more_actors: more = 0 }: EventRow): string[] {
  const names = actors.map(({ name }) => name);
  return more > 0 ? [...names, text('views-more', { count: more })] : names;
}
