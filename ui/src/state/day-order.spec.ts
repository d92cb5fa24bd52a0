import { describe, expect, it } from 'vitest';
import { movedInDay, movedTo } from './day-order';

const rows = (...orders: (string | null)[]) => orders.map((day_order, at) => ({ id: 'abc'[at] ?? '', title: '', day_order }));

describe('the order within a day', () => {
  it('is given to all of the day the first time', () => {
    expect(movedInDay(rows(null, null, null), 'c', -1)).toEqual([
      { id: 'a', day_order: '0010' },
      { id: 'c', day_order: '0020' },
      { id: 'b', day_order: '0030' },
    ]);
  });

  it('is exchanged between two from then on', () => {
    expect(movedInDay(rows('0010', '0020', '0030'), 'a', 1)).toEqual([
      { id: 'a', day_order: '0020' },
      { id: 'b', day_order: '0010' },
    ]);
  });

  it('is given anew where two have the same place, and only to those that need another', () => {
    expect(movedInDay(rows('0010', '0020', '0020'), 'c', -1)).toEqual([{ id: 'b', day_order: '0030' }]);
  });

  it('is given to all between when one is dragged past several', () => {
    expect(movedTo(rows('0010', '0020', '0030'), 'c', 0)).toEqual([
      { id: 'c', day_order: '0010' },
      { id: 'a', day_order: '0020' },
      { id: 'b', day_order: '0030' },
    ]);
    expect(movedTo(rows(null, null, null), 'b', 1)).toEqual([]);
    expect(movedTo(rows(null, null, null), 'b', 3)).toEqual([]);
  });

  it('ends at both ends of the day', () => {
    expect(movedInDay(rows(null, null), 'a', -1)).toEqual([]);
    expect(movedInDay(rows(null, null), 'b', 1)).toEqual([]);
    expect(movedInDay(rows(null), 'x', 1)).toEqual([]);
  });
});
