import { describe, expect, it } from 'vitest';
import type { Mapped } from '../bindings';
import { assign, columnsIn, fieldOf, fill, filling, unread } from './mapping';

const COLUMNS = ['id', 'name', 'country', 'start-date', 'end-date'];
const REPEATS = new Set(['actor', 'tag', 'source', 'note']);
const MAPPING: Mapped[] = [
  { field: 'title', from: '{name}: {country}' },
  { field: 'start', from: 'start-date' },
];

describe('a mapping of columns to fields', () => {
  it('knows the columns of a template', () => {
    expect(columnsIn('{name}: {country}', COLUMNS)).toEqual(['name', 'country']);
    expect(columnsIn('name', COLUMNS)).toEqual(['name']);
    expect(columnsIn('{{name}} {nobody}', COLUMNS)).toEqual([]);
    expect(unread(MAPPING, COLUMNS)).toEqual(['id', 'end-date']);
  });

  it('sends a column to one field, and keeps the template that names it too', () => {
    const mapping = assign(assign(MAPPING, 'country', 'place', REPEATS), 'country', 'tag', REPEATS);
    expect(fieldOf(mapping, 'country')).toBe('tag');
    expect(filling(mapping, 'place')).toBe('');
    expect(filling(mapping, 'title')).toBe('{name}: {country}');
    expect(assign(mapping, 'country', null, REPEATS)).toEqual(MAPPING);
  });

  it('fills a field once where an event has it once', () => {
    const mapping = assign(assign(MAPPING, 'id', 'place', REPEATS), 'country', 'place', REPEATS);
    expect(mapping.filter(({ field }) => field === 'place')).toEqual([{ field: 'place', from: 'country' }]);
  });

  it('takes several actors, also in one role', () => {
    const mapping = assign(assign(MAPPING, 'name', 'actor:host', REPEATS), 'country', 'actor:host', REPEATS);
    expect(mapping.filter(({ field }) => field === 'actor:host').map(({ from }) => from)).toEqual(['name', 'country']);
  });

  it('gives an event one date: a date drives out start and end, and the other way round', () => {
    const dated = assign(fill(MAPPING, 'end', 'end-date', REPEATS), 'id', 'date', REPEATS);
    expect(dated.map(({ field }) => field)).toEqual(['title', 'date']);
    expect(assign(dated, 'end-date', 'end', REPEATS).map(({ field }) => field)).toEqual(['title', 'end']);
  });

  it('takes a template away when it is emptied', () => {
    expect(filling(fill(MAPPING, 'title', '', REPEATS), 'title')).toBe('');
  });
});
