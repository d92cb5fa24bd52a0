import { counted } from '../lib/format';

/**
 * What is said when dates moved because they count from one that was changed: those that count from it themselves, and those that count
 * from one of these.
 */
export function movedAlong(count: number): string {
  return count === 1
    ? 'One other date counts from it and moved with it'
    : `${counted(count)} other dates count from it, directly or through one another, and moved with it`;
}

/** What is said beforehand, of how many count from a date directly. */
export function wouldMove(direct: number): string {
  return direct === 1
    ? 'One event counts its date directly from this. Correcting it moves that date, and any that count from it in turn; undo moves them back.'
    : `${counted(direct)} events count their dates directly from this. Correcting it moves them, and any that count from them in turn; undo moves them back.`;
}
