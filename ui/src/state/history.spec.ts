import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../bindings';
import { byChange, momentOf } from './history';

const entry = (change: string, other: Partial<HistoryEntry>): HistoryEntry => ({
  change,
  at: '2022-01-06T14:05:00+00:00',
  person: 'Ana',
  operation: 'event.edit',
  label: 'edit',
  reason: null,
  noun: 'event',
  record: 'e1',
  field: 'title',
  field_label: other.field ?? '',
  before: '',
  after: '',
  undone: false,
  ...other,
});
const participation = (change: string, field: string | null, before: string, after: string) =>
  entry(change, { noun: 'participation', record: 'p1', field, field_label: field ?? 'participation', before, after });

describe('the history of a record', () => {
  it('is told by change, field by field, the latest first', () => {
    const changes = byChange(
      [
        entry('c2', { field: 'date', before: '2021', after: 'December 2021' }),
        entry('c2', { field: 'status', before: 'Expected', after: 'Held' }),
        entry('c1', { field: 'date', before: '', after: '2021' }),
      ],
      'e1',
    );
    expect(changes.map(({ change }) => change)).toEqual(['c2', 'c1']);
    expect(changes[0]?.lines).toEqual([
      { label: 'Date', before: '2021', after: 'December 2021' },
      { label: 'Status', before: 'Expected', after: 'Held' },
    ]);
  });

  it('tells in one line what was added with all its fields, without where it hangs', () => {
    const [change] = byChange(
      [
        participation('c1', 'role', '', 'Host'),
        participation('c1', 'event', '', 'Talks'),
        participation('c1', 'position', '', '2'),
        participation('c1', 'actor', '', 'Japan'),
        participation('c1', null, '', 'yes'),
      ],
      'e1',
    );
    expect(change?.lines).toEqual([{ label: 'Participant added', before: '', after: 'Japan · Host' }]);
  });

  it('tells what was edited of what hangs on it, and what was removed', () => {
    const changes = byChange(
      [participation('c3', null, 'yes', ''), participation('c2', 'role', 'Host', 'Party')],
      'e1',
    );
    expect(changes[0]?.lines[0]?.label).toBe('Participant removed');
    expect(changes[1]?.lines).toEqual([{ label: 'Participant: role', before: 'Host', after: 'Party' }]);
  });

  it('tells that the record was deleted and brought back', () => {
    const gone = (change: string, before: string, after: string) => entry(change, { field: null, field_label: 'event', before, after });
    const labels = byChange([gone('c2', '', 'yes'), gone('c1', 'yes', '')], 'e1').map(({ lines }) => lines[0]?.label);
    expect(labels).toEqual(['Event brought back', 'Event deleted']);
  });

  it('puts the record itself before what hangs on it', () => {
    const [change] = byChange([participation('c1', 'role', 'Host', 'Party'), entry('c1', { field: 'title', after: 'Talks' })], 'e1');
    expect(change?.lines.map(({ label }) => label)).toEqual(['Title', 'Participant: role']);
  });

  it('says when, and “today” for today', () => {
    const at = new Date(2022, 0, 6, 14, 5);
    expect(momentOf(at.toISOString(), new Date(2022, 0, 6, 23))).toBe('today, 14:05');
    expect(momentOf(at.toISOString(), new Date(2022, 0, 7, 1))).toBe('6 Jan 2022, 14:05');
    expect(momentOf('not a moment')).toBe('not a moment');
  });
});
