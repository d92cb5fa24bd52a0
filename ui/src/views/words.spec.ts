import { describe, expect, it } from 'vitest';
import type { EventRow } from '../bindings';
import { kindOf, whoOf } from './words';

const row = (other: Partial<EventRow>) => ({ kind: null, actors: [], ...other }) as EventRow;

describe('what a row says', () => {
  it('names a kind that was deleted', () => {
    expect(kindOf(row({}))).toBe('');
    expect(kindOf(row({ kind: 'gone', kind_deleted: 'Hearing (deleted)' }))).toBe('Hearing (deleted)');
  });

  it('says how many more took part', () => {
    const actors = [{ id: 'j', name: 'Japan' }];
    expect(whoOf(row({ actors }))).toEqual(['Japan']);
    expect(whoOf(row({ actors, more_actors: 9950 }))).toEqual(['Japan', '9,950 more']);
  });
});
