import { describe, expect, it } from 'vitest';
import { DayDrag, type RowAt } from './dayDrag.svelte';

/** Rows by their starts; null for an undated one. */
const rows =
  (...starts: (number | null)[]): RowAt =>
  (index) => {
    const from = starts[index];
    if (from === undefined) return undefined;
    return { id: String(index), bounds: from === null ? null : ({ from, to: from + 1 } as NonNullable<ReturnType<RowAt>>['bounds']) };
  };

describe('dragging within a day', () => {
  const drag = new DayDrag(rows(1, 2, 2, 2, 3, null, null), () => 40);

  it('is offered where several begin together', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => drag.can(index))).toEqual([false, true, true, true, false, false, false]);
  });

  it('goes no further than those that begin together', () => {
    drag.take(2, 100);
    drag.move(130);
    expect(drag.now).toEqual({ from: 2, to: 3 });
    drag.move(500);
    expect(drag.now).toEqual({ from: 2, to: 3 });
    drag.move(-500);
    expect(drag.now).toEqual({ from: 2, to: 1 });
    drag.move(105);
    expect(drag.now).toEqual({ from: 2, to: 2 });
    drag.cancel();
    expect(drag.now).toBeNull();
  });
});
