import type { Target } from './hit';

/** Where an arrow key leads. */
export type Way = 'before' | 'after' | 'above' | 'below' | 'first' | 'last';

const middle = (mark: Target) => (mark.x0 + mark.x1) / 2;

/** Marks of a lane in the order of their starts; one start: from top to bottom. */
function inLane(marks: readonly Target[], lane: number): Target[] {
  return marks.filter((mark) => mark.lane === lane).sort((a, b) => a.x0 - b.x0 || a.y - b.y || (a.event < b.event ? -1 : 1));
}

/**
 * The mark that a key leads to from `at` (a mark, or null: the one nearest to `centre`). Null where the picture has
 * none on that way: the backend knows what is beyond it.
 */
export function markOn<T extends Target>(marks: readonly T[], at: T | null, way: Way, centre: number): T | null {
  if (marks.length === 0) return null;
  if (!at) return nearest(marks, centre);
  const lane = inLane(marks, at.lane) as T[];
  const place = lane.indexOf(at);
  switch (way) {
    case 'before':
      return lane[place - 1] ?? null;
    case 'after':
      return lane[place + 1] ?? null;
    case 'first':
      return lane[0] ?? null;
    case 'last':
      return lane.at(-1) ?? null;
    case 'above':
    case 'below': {
      const lanes = [...new Set(marks.map((mark) => mark.lane))].sort((a, b) => a - b);
      const next = lanes[lanes.indexOf(at.lane) + (way === 'below' ? 1 : -1)];
      return next === undefined ? null : nearest(inLane(marks, next) as T[], middle(at));
    }
  }
}

/** The mark whose middle is nearest to `x`. */
function nearest<T extends Target>(marks: readonly T[], x: number): T | null {
  let best: T | null = null;
  for (const mark of marks) if (!best || Math.abs(middle(mark) - x) < Math.abs(middle(best) - x)) best = mark;
  return best;
}

/** What a key does on the timeline's picture. Keys with a place in the menus are in the table of actions instead. */
export type Move = { go: Way } | { pan: number } | { scroll: number } | 'add' | 'none' | null;

/** Reads a press. Pans are in widths of the view, scrolls in heights. */
export function moveOf(press: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): Move {
  if (press.altKey) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowLeft':
      return press.shiftKey ? { pan: -0.25 } : { go: 'before' };
    case 'ArrowRight':
      return press.shiftKey ? { pan: 0.25 } : { go: 'after' };
    case 'ArrowUp':
      return press.shiftKey ? { scroll: -0.25 } : { go: 'above' };
    case 'ArrowDown':
      return press.shiftKey ? { scroll: 0.25 } : { go: 'below' };
    case 'Home':
      return { go: 'first' };
    case 'End':
      return { go: 'last' };
    case 'PageUp':
      return { scroll: -0.9 };
    case 'PageDown':
      return { scroll: 0.9 };
    case ' ':
      return ctrl ? 'add' : null;
    case 'Escape':
      return 'none';
    default:
      return null;
  }
}
