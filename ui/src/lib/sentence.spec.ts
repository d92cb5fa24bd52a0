import { expect, it } from 'vitest';
import { forWindow, stopped, told } from './sentence';

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

it('options of the command line are left out in the window', () => {
  expect(forWindow('“In force” has 123 dates far in the future. If they stand for “not known”, say --unknown 2999-01-01.')).toBe('“In force” has 123 dates far in the future.');
  expect(forWindow('Choose another table (--delimiter, --map title=COLUMN).')).toBe('');
  expect(forWindow('The years 1914--1918 are kept as they are.')).toBe('The years 1914--1918 are kept as they are.');
});
