import { beforeEach, describe, expect, it } from 'vitest';
import { query } from './query.svelte';
import { selection } from './selection.svelte';

describe('the selection', () => {
  beforeEach(() => {
    selection.clear();
    query.clear();
  });

  it('has the last selected as its primary event', () => {
    selection.only('a');
    selection.toggle('b');
    expect(selection.ids).toEqual(['a', 'b']);
    expect(selection.primary).toBe('b');
    selection.toggle('b');
    expect(selection.primary).toBe('a');
    selection.only('c');
    expect(selection.ids).toEqual(['c']);
  });

  it('holds an event once', () => {
    selection.these(['a', 'b', 'a']);
    expect(selection.ids).toEqual(['a', 'b']);
    expect(selection.set.has('b')).toBe(true);
  });

  it('forgets what is gone and does not stir otherwise', () => {
    selection.these(['a', 'b']);
    const before = selection.ids;
    selection.without(new Set(['x']));
    expect(selection.ids).toBe(before);
    selection.without(new Set(['b']));
    expect(selection.primary).toBe('a');
  });

  it('takes single events out of all that are found, and puts them back', () => {
    selection.all(['a', 'b'], 5000);
    selection.toggle('z');
    selection.toggle('a');
    expect([selection.has('a'), selection.has('b'), selection.has('z')]).toEqual([false, true, false]);
    expect(selection.count).toBe(4998);
    expect(selection.chosen).toEqual({ found: { query: '', except: ['z', 'a'] } });
    selection.toggle('z');
    expect(selection.count).toBe(4999);
    expect(selection.primary).toBe('z');
    expect(selection.among(['a', 'x'])).toEqual(new Set(['x']));
    selection.only('b');
    expect(selection.chosen).toEqual({ ids: ['b'] });
  });

  it('means all that are found only while they are what is shown', () => {
    selection.all(['a', 'b'], 5000);
    query.apply('kind:talks');
    expect([selection.count, selection.primary, selection.has('a')]).toEqual([0, null, false]);
    query.clear();
    expect(selection.count).toBe(5000);
  });
});
