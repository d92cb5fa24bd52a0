import type { DateBounds } from '../bindings';
import { DAY, showing, YEAR, type Span, type Viewport } from './viewport';

/**
 * Margin left of what is fitted, and room at its right for the beginnings of labels, in pixels. Little is enough: a label
 * that has no room after its mark stands before it.
 */
const EDGE = 48;
const LABELS = 160;

/** Bounds as a span; where one side is open, a year of it; null if both are or there is no date. */
export function spanOfBounds(bounds: DateBounds | null): Span | null {
  if (!bounds) return null;
  const { from, to } = bounds;
  if (from !== null && to !== null) return { from, to };
  if (from !== null) return { from, to: from + YEAR };
  return to === null ? null : { from: to - YEAR, to };
}

/** A span with what is around it: an event in its surroundings. */
export function surrounded({ from, to }: Span): Span {
  const length = to - from;
  const around = length <= 2 * DAY ? 6 * DAY : length * 1.5;
  return { from: from - around, to: to + around };
}

/** The viewport that shows a span with some room, more of it at the right, where labels go. */
export function fitted(span: Span, width: number): Viewport {
  return showing(span, width, Math.min(EDGE, width / 6), Math.min(LABELS, width / 6));
}
