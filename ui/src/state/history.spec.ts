import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../bindings';
import { byChange, momentOf } from './history';

const entry = (change: string, field: string): HistoryEntry => ({
  change,
  at: '2022-01-06T14:05:00+00:00',
  person: 'Ana',
  operation: 'event.edit',
  label: `edit of ${field}`,
  reason: null,
  noun: 'event',
  record: 'e1',
  field,
  field_label: field,
  before: '',
  after: 'x',
  undone: false,
});

describe('the history of a record', () => {
  it('is grouped by change and keeps its order', () => {
    const changes = byChange([entry('c2', 'title'), entry('c2', 'date'), entry('c1', 'title')]);
    expect(changes.map(({ change, entries }) => [change, entries.length])).toEqual([['c2', 2], ['c1', 1]]);
  });

  it('says when, and “today” for today', () => {
    const at = new Date(2022, 0, 6, 14, 5);
    expect(momentOf(at.toISOString(), new Date(2022, 0, 6, 23))).toBe('today, 14:05');
    expect(momentOf(at.toISOString(), new Date(2022, 0, 7, 1))).toBe('6 Jan 2022, 14:05');
    expect(momentOf('not a moment')).toBe('not a moment');
  });
});
