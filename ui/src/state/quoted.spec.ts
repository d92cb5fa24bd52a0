import { expect, it } from 'vitest';
import { condition } from './quoted';

it('a condition on a name stands whatever is in the name', () => {
  expect(condition('actor', 'United States')).toBe('actor:"United States"');
  expect(condition('place', 'The “White House” on the northern hill')).toBe('place:"on the northern hill"');
});
