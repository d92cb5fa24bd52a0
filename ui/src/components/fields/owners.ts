import { text } from '../../lib/texts.svelte';

/** The nouns whose records can have fields of the analyst's own. */
export const OWNERS = ['event', 'actor', 'place', 'source'] as const;

/** The owners as choices of a select: “Events”. */
export function ownerChoices(): { value: (typeof OWNERS)[number]; label: string }[] {
  return OWNERS.map((value) => ({ value, label: text(`fields-owner-${value}`) }));
}
