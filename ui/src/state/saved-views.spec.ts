import { describe, expect, it } from 'vitest';
import { readSavedLook } from './saved-views.svelte';

describe('the look of a saved view', () => {
  it('is what was kept', () => {
    const look = { tab: 'timeline', lanes: 'actor', from: 0, to: 60 };
    expect(readSavedLook(JSON.stringify(look))).toEqual(look);
  });

  it('is nothing where a file holds something else', () => {
    const nothing = { tab: null, lanes: null, from: null, to: null };
    for (const text of ['', 'x', '[]', 'null', '{"tab":5,"lanes":"colour","from":"a","to":2}', '{"from":9,"to":1}']) {
      expect(readSavedLook(text)).toEqual(nothing);
    }
  });
});
