/** Seconds in a day and in a mean Gregorian year. */
export const DAY = 86_400;
export const YEAR = 31_556_952;

/** A tenth of a second a pixel is finer than any date here; ten million years a pixel wider. */
const FINEST = 0.1;
const WIDEST = 1e7 * YEAR;

/** A stretch of time in seconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Which time the canvas shows: the second at its left edge and seconds per pixel. Never changed, always made
 * anew, so that it can be compared and kept.
 */
export interface Viewport {
  readonly from: number;
  readonly perPx: number;
  readonly width: number;
}

const clamped = (perPx: number) => Math.min(WIDEST, Math.max(FINEST, perPx));

/** The viewport of `width` pixels that shows `span` with margins of `left` and `right` pixels. */
export function showing(span: Span, width: number, left = 0, right = left): Viewport {
  const inner = Math.max(1, width - left - right);
  const length = span.to - span.from;
  const perPx = clamped(length > 0 ? length / inner : DAY / 40);
  const middle = (span.from + span.to) / 2;
  return { from: middle - perPx * (left + inner / 2), perPx, width };
}

/** The second under pixel `x`. */
export function timeAt(viewport: Viewport, x: number): number {
  return viewport.from + x * viewport.perPx;
}

/** The pixel of a second. */
export function pixelOf(viewport: Viewport, time: number): number {
  return (time - viewport.from) / viewport.perPx;
}

/** What it shows. */
export function spanOf(viewport: Viewport): Span {
  return { from: viewport.from, to: timeAt(viewport, viewport.width) };
}

/** Moved by pixels: positive shows later times. */
export function panned(viewport: Viewport, pixels: number): Viewport {
  return pixels === 0 ? viewport : { ...viewport, from: viewport.from + pixels * viewport.perPx };
}

/** Zoomed so that the time under pixel `x` stays there; a factor above one shows more time. */
export function zoomed(viewport: Viewport, x: number, factor: number): Viewport {
  const perPx = clamped(viewport.perPx * factor);
  if (perPx === viewport.perPx) return viewport;
  return { ...viewport, perPx, from: timeAt(viewport, x) - x * perPx };
}

/** Of another width, with the same left edge and scale: nothing moves when a pane opens. */
export function resized(viewport: Viewport, width: number): Viewport {
  return width === viewport.width ? viewport : { ...viewport, width };
}

/** With `time` in the middle and the scale as it is. */
export function centred(viewport: Viewport, time: number): Viewport {
  return { ...viewport, from: time - (viewport.perPx * viewport.width) / 2 };
}

/** The least pan that brings the span into sight with a margin; itself if it is in sight or wider than the view. */
export function revealing(viewport: Viewport, span: Span, margin = 48): Viewport {
  const left = pixelOf(viewport, span.from);
  const right = pixelOf(viewport, span.to);
  if (right - left > viewport.width - 2 * margin) {
    return right < margin || left > viewport.width - margin ? centred(viewport, span.from) : viewport;
  }
  if (left < margin) return panned(viewport, left - margin);
  if (right > viewport.width - margin) return panned(viewport, right - viewport.width + margin);
  return viewport;
}

/** Between two viewports of one width, `part` from 0 to 1: the scale goes geometrically, so that zooming feels even. */
export function between(a: Viewport, b: Viewport, part: number): Viewport {
  if (part >= 1) return b;
  const perPx = a.perPx * (b.perPx / a.perPx) ** part;
  const width = b.width;
  // The point that stays in place while the scale changes, where there is one; else a plain slide.
  const fixed = a.perPx === b.perPx ? null : (b.from - a.from) / (a.perPx - b.perPx);
  const from =
    fixed === null || !Number.isFinite(fixed) ? a.from + (b.from - a.from) * part : a.from + fixed * (a.perPx - perPx);
  return { from, perPx, width };
}

/** The factor of a wheel turn: a notch of 100–120 pixels zooms by about a fifth. */
export function wheelFactor(event: { deltaY: number; deltaMode: number; ctrlKey: boolean }): number {
  const unit = event.deltaMode === 1 ? 32 : event.deltaMode === 2 ? 400 : 1;
  // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
  const strength = event.ctrlKey && Math.abs(event.deltaY) < 40 && event.deltaMode === 0 ? 0.01 : 0.0016;
  return Math.exp(Math.min(400, Math.max(-400, event.deltaY * unit)) * strength);
}
