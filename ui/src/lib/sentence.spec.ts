import { expect, it } from 'vitest';
import { stopped, told } from './sentence';

it('a message is a sentence with one full stop', () => {
  expect(stopped('No date is in “blurb”')).toBe('No date is in “blurb”.');
  expect(stopped('There is no 30 February.')).toBe('There is no 30 February.');
  expect(stopped('He said “no.”')).toBe('He said “no.”');
  expect(stopped('')).toBe('');
});

it('an error is told with what to do about it', () => {
  expect(told({ message: 'No date', hint: 'Type one.' })).toBe('No date. Type one.');
  expect(told({ message: 'No date', hint: null })).toBe('No date.');
  expect(told(null)).toBe('');
});
