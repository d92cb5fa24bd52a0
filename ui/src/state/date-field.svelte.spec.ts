import { describe, expect, it } from 'vitest';
import type { Understood } from '../bindings';
import { countedFrom, DateField, extentOf, type UnderstandDate } from './date-field.svelte';

const article = { target: { source: 's1' }, name: 'Allies to hold talks', date: '6 January 2022' };

/** Knows “2021-12”, and “last month” if there is something that it counts from. */
const backend: UnderstandDate = async (words, asOf) => {
  if (words === '2021-12') return { ok: true, stored: '2021-12' } as Understood;
  if (words !== 'last month')
    return { ok: false, message: 'No date is in that', hint: 'Type “7 Jan 2022”.', needs_anchor: false, offset: null, anchor_rule: null };
  if (!asOf) return { ok: false, message: 'It counts from another date', hint: null, needs_anchor: true, offset: null, anchor_rule: '-1 month' };
  return { ok: true, stored: `{"anchor":${JSON.stringify(asOf)}}`, anchor_rule: '-1 month' } as Understood;
};

describe('a date field', () => {
  it('reads plain words, and nothing as no date', async () => {
    const field = new DateField(backend);
    expect(await field.read('2021-12')).toBe('2021-12');
    expect(await field.read('  ')).toBeNull();
  });

  it('asks what relative words count from, and takes a chosen source', async () => {
    const field = new DateField(backend);
    await field.understanding.now('last month');
    expect(field.needsAnchor).toBe(true);
    await expect(field.read('last month')).rejects.toMatchObject({ code: 'needs_anchor' });
    field.anchor = article;
    await field.understanding.now('last month');
    expect(field.needsAnchor).toBe(false);
    expect(field.date?.anchor_rule).toBe('-1 month');
    expect(await field.read('last month')).toContain('"s1"');
  });

  it('says what is wrong and what to write', async () => {
    await expect(new DateField(backend).read('blurb')).rejects.toMatchObject({
      message: 'No date is in that',
      hint: 'Type “7 Jan 2022”.',
    });
  });

  it('understands nothing of an emptied field', async () => {
    const field = new DateField(backend);
    await field.understanding.now('2021-12');
    field.hear('');
    expect(field.understanding.answer).toBeNull();
    expect(field.understanding.waiting).toBe(false);
  });
});

describe('what a date is counted from', () => {
  it('is said with its own date and the rule', () => {
    const anchor = { target: { source: 's1' }, title: 'Allies to hold talks', date: '6 January 2022', rule: '-1 month', says: 'one month before' };
    expect(countedFrom(anchor)).toBe('One month before; counted from 6 January 2022, when “Allies to hold talks” was published');
    expect(countedFrom({ ...anchor, target: { event: 'e1' }, date: '' })).toBe('One month before; counted from “Allies to hold talks” (undated)');
  });
});

describe('the extent of a date', () => {
  const bounds = { from: 0, to: 0, shape: 'period' as const, approximate: false, uncertain: false, open_start: false, open_end: false };

  it('is said where it says more than the date', () => {
    expect(extentOf({ earliest: '1 December 2021', latest: '31 December 2021', bounds })).toBe('1 December 2021 – 31 December 2021');
    expect(extentOf({ earliest: '7 January 2022', latest: '7 January 2022', bounds: { ...bounds, shape: 'day' } })).toBe('');
    expect(extentOf({ earliest: null, latest: null, bounds: null })).toBe('');
  });

  it('says which side is open', () => {
    expect(extentOf({ earliest: '1 January 1995', latest: null, bounds: { ...bounds, open_end: true } })).toBe('1 January 1995 – open');
  });
});
