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
  before_value: other.before || null,
  after_value: other.after || null,
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
    expect(changes[0]?.lines).toMatchObject([
      { label: 'Date', before: '2021', after: 'December 2021', again: { says: 'Put date back to “2021”' } },
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
    expect(changes[0]?.lines[0]).toMatchObject({ label: 'Participant removed', before: 'Party', after: '' });
    expect(changes[1]?.lines).toMatchObject([{ label: 'Participant: role', before: 'Host', after: 'Party' }]);
  });

  it('tells that the record was deleted and brought back', () => {
    const gone = (change: string, before: string, after: string) => entry(change, { field: null, field_label: 'event', before, after });
    const labels = byChange([gone('c2', '', 'yes'), gone('c1', 'yes', '')], 'e1').map(({ lines }) => lines[0]?.label);
    expect(labels).toEqual(['Event brought back', 'Event deleted']);
  });

  it('offers to put a field back to what it was, unless it is so or came so', () => {
    const changes = byChange(
      [
        entry('c3', { field: 'status', before: 'Expected', after: 'Held', before_value: 'expected', after_value: 'held' }),
        entry('c2', { field: 'status', before: 'Held', after: 'Expected', before_value: 'held', after_value: 'expected' }),
        entry('c2', { field: 'place', before: '', after: 'Geneva' }),
        entry('c1', { field: null, before: '', after: 'yes' }),
        entry('c1', { field: 'status', before: '', after: 'Held', before_value: null, after_value: 'held' }),
      ],
      'e1',
    );
    const again = changes.flatMap(({ change, lines }) => lines.flatMap((line) => (line.again ? [[change, line.again.says, line.again.operation]] : [])));
    expect(again).toEqual([
      ['c3', 'Put status back to “Expected”', { set: { noun: 'event', id: 'e1', values: { status: 'expected' } } }],
      ['c2', 'Empty place again', { set: { noun: 'event', id: 'e1', values: { place: null } } }],
    ]);
  });

  it('offers to bring back what was removed, unless it is back or the whole is away', () => {
    const removed = participation('c3', null, 'yes', '');
    expect(byChange([removed], 'e1')[0]?.lines[0]?.again).toEqual({ says: 'Bring back the participant', operation: { restore: { id: 'p1' } } });
    expect(byChange([participation('c4', null, '', 'yes'), removed], 'e1')[1]?.lines[0]?.again).toBeUndefined();
    const gone = entry('c5', { field: null, field_label: 'event', before: 'yes', after: '' });
    expect(byChange([gone, removed], 'e1')[1]?.lines[0]?.again).toBeUndefined();
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
