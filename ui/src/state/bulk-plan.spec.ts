import { describe, expect, it } from 'vitest';
import { planned, type BulkEvent, type BulkWish } from './bulk-plan';

const event = (id: string, other: Partial<BulkEvent> = {}): BulkEvent => ({
  id,
  title: `Event ${id}`,
  date: { display: '7 January 2022' },
  kind: null,
  status: 'held',
  place: null,
  tags: [],
  participations: [],
  ...other,
});
const japan = (role: string | null) => ({ id: `p-${role}`, actor: { id: 'japan', name: 'Japan' }, role, office: null, note: null }) as BulkEvent['participations'][number];
const words = { status: (word: string | null) => (word ?? '').toUpperCase(), role: (word: string | null) => word ?? '' };
const plan = (events: BulkEvent[], wish: BulkWish) => planned(events, wish, words);

describe('a bulk edit', () => {
  it('counts what changes and what is so already, and touches only what changes', () => {
    const made = plan([event('1', { status: 'expected' }), event('2'), event('3', { status: null })], { status: 'held' });
    expect(made.counts).toEqual([{ field: 'Status', becomes: 'HELD', changes: 2, already: 1 }]);
    expect(made.rows.map((row) => [row.event.id, row.changes[0]?.before, row.changes[0]?.after])).toEqual([['1', 'EXPECTED', 'HELD'], ['3', '', 'HELD']]);
    expect(made.operations).toEqual([{ set: { noun: 'event', id: '1', values: { status: 'held' } } }, { set: { noun: 'event', id: '3', values: { status: 'held' } } }]);
  });

  it('takes a field away where it is filled', () => {
    const made = plan([event('1', { kind: { id: 'k', name: 'Talks' } }), event('2')], { kind: null });
    expect(made.counts).toEqual([{ field: 'Kind', becomes: 'no kind', changes: 1, already: 1 }]);
    expect(made.operations).toEqual([{ set: { noun: 'event', id: '1', values: { kind: null } } }]);
  });

  it('makes a record once, before all that name it, and only if anything does', () => {
    const wish: BulkWish = { place: { id: null, name: 'Geneva' }, addTag: { id: 't', name: 'Summit' } };
    const tagged = { id: 'tg', tag: 't', name: 'Summit', colour: null };
    const made = plan([event('1', { tags: [tagged] }), event('2')], wish);
    expect(made.counts.map(({ changes, already }) => [changes, already])).toEqual([[2, 0], [1, 1]]);
    expect(made.operations.map((operation) => Object.keys(operation)[0])).toEqual(['create', 'set', 'set', 'create']);
    expect(made.operations[0]).toEqual({ create: { noun: 'place', id: 'new:place', values: { name: 'Geneva' } } });
    expect(plan([], wish).operations).toEqual([]);
  });

  it('takes a tag off by its taggings', () => {
    const tags = [{ id: 'tg1', tag: 't', name: 'Draft', colour: null }];
    const made = plan([event('1', { tags }), event('2')], { removeTag: { id: 't', name: 'Draft' } });
    expect(made.counts).toEqual([{ field: 'Tag', becomes: '“Draft” taken off', changes: 1, already: 1 }]);
    expect(made.operations).toEqual([{ delete: { id: 'tg1' } }]);
  });

  it('adds a participant in a role to those that do not have the actor in that role', () => {
    const wish: BulkWish = { participant: { actor: { id: 'japan', name: 'Japan' }, role: 'host' } };
    const made = plan([event('1', { participations: [japan('host')] }), event('2', { participations: [japan('party')] }), event('3')], wish);
    expect(made.counts).toEqual([{ field: 'Participant', becomes: 'Japan, host added', changes: 2, already: 1 }]);
    expect(made.operations[0]).toEqual({ create: { noun: 'participation', values: { event: '2', actor: 'japan', role: 'host' } } });
  });
});
