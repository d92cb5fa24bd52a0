import { describe, expect, it } from 'vitest';
import type { ClaimShown, EventDetail } from '../bindings';
import { contestsOf, rivalledOf } from './claims';

const claim = (subject: string, field: string, display: string, preferred = false) =>
  ({ id: display, subject, field, display, preferred }) as ClaimShown;

const event = (claims: ClaimShown[]) =>
  ({
    id: 'e',
    title: 'Attack',
    date: { display: '7 January 2022' },
    place: null,
    status: null,
    kind: null,
    figures: [{ id: 'f', field: { name: 'Dead', type: 'number' }, display: '12 people' }],
    claims,
  }) as unknown as EventDetail;

describe('rival claims', () => {
  it('can be made about the fields of an event and about its figures', () => {
    const fields = rivalledOf(event([]));
    expect(fields.map(({ label }) => label)).toEqual(['Date', 'Place', 'Status', 'Kind', 'Title', 'Dead']);
    expect(fields.at(-1)).toMatchObject({ subject: 'f', noun: 'figure', field: 'value', holds: 'number', value: '12 people' });
  });

  it('stand by their field, which is claimed itself once one is preferred', () => {
    const contests = contestsOf(event([claim('f', 'value', '14 people', true), claim('e', 'date', '8 January 2022')]));
    expect(contests.map(({ of, claimed }) => [of.label, claimed])).toEqual([
      ['Date', false],
      ['Dead', true],
    ]);
  });
});
