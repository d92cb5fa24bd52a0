import type { EventRow } from '../bindings';
import { vocabulary } from '../state/vocabulary.svelte';
import { listed } from '../lib/format';

/** A row in words: “Japan–US talks. Expected, talks, 7 January 2022, Japan and United States, Washington”. */
export function spokenRow(event: EventRow): string {
  const parts = [
    vocabulary.status(event.status),
    event.kind ? vocabulary.kinds.get(event.kind)?.name : null,
    event.date || 'undated',
    listed(event.actors.map((actor) => actor.name)),
    event.place?.name,
    event.denied ? 'denied by a source' : null,
  ];
  return `${event.title}. ${parts.filter(Boolean).join(', ')}`;
}
