import { text } from '../lib/texts.svelte';

/**
 * What is said when dates moved because they count from one that was changed: those that count from it themselves, and those that count
 * from one of these.
 */
export function movedAlong(count: number): string {
  return text('dates-moved-along', { count });
}

/** What is said beforehand, of how many count from a date directly. */
export function wouldMove(direct: number): string {
  return text('dates-would-move', { count: direct });
}
