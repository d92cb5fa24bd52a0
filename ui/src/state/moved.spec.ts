import { expect, it } from 'vitest';
import { movedAlong, wouldMove } from './moved';

it('tells dates that count directly from those that count through others', () => {
  expect(wouldMove(8)).toBe('8 events count their dates directly from this. Correcting it moves them, and any that count from them in turn; undo moves them back.');
  expect(wouldMove(1)).toContain('One event counts its date directly from this.');
  expect(movedAlong(12)).toBe('12 other dates count from it, directly or through one another, and moved with it');
  expect(movedAlong(1)).toBe('One other date counts from it and moved with it');
});
