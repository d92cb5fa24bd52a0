import { beforeEach, describe, expect, it } from 'vitest';
import { selection } from './selection.svelte';

describe('the selection', () => {
  beforeEach(() => selection.clear());

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
});
