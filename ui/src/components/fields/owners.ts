import type { Choice } from '../base/Select.svelte';

/** The nouns whose records can have fields of the analyst's own. */
export const OWNERS: readonly Choice[] = [
  { value: 'event', label: 'Events' },
  { value: 'actor', label: 'Actors' },
  { value: 'place', label: 'Places' },
  { value: 'source', label: 'Sources' },
];
