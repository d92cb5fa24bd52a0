/** Where a floating element goes relative to what it belongs to. */
export type Side = 'below' | 'above' | 'right';

/** A box in client pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Options of {@link place}. */
export interface Placing {
  side?: Side;
  /** Align the right edges instead of the left ones. */
  alignEnd?: boolean;
  /** Pixels between the two. */
  gap?: number;
  /** Make it at least as wide as its anchor. */
  matchWidth?: boolean;
}

const MARGIN = 8;

/**
 * The top left corner for a box of `width` × `height` beside `anchor` in a window of `view`: on the wished
 * side if it fits there, else on the opposite one, and always inside the window.
 */
export function corner(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  { side = 'below', alignEnd = false, gap = 4 }: Placing = {},
): { left: number; top: number } {
  let left = alignEnd ? anchor.right - size.width : anchor.left;
  let top: number;
  if (side === 'right') {
    left = anchor.right + gap;
    if (left + size.width > view.width - MARGIN) left = anchor.left - gap - size.width;
    top = anchor.top;
  } else {
    const below = anchor.bottom + gap;
    const above = anchor.top - gap - size.height;
    const fitsBelow = below + size.height <= view.height - MARGIN;
    const fitsAbove = above >= MARGIN;
    const wantsBelow = side === 'below';
    top = wantsBelow ? (fitsBelow || !fitsAbove ? below : above) : fitsAbove || !fitsBelow ? above : below;
  }
  return {
    left: Math.max(MARGIN, Math.min(left, view.width - size.width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, view.height - size.height - MARGIN)),
  };
}

/** Puts `floating` beside `anchor` (an element or a box), through the CSSOM as the CSP wants it. */
export function place(floating: HTMLElement, anchor: Element | Box, placing: Placing = {}): void {
  const box = anchor instanceof Element ? anchor.getBoundingClientRect() : anchor;
  const view = { width: window.innerWidth, height: window.innerHeight };
  if (placing.matchWidth) floating.style.minWidth = `${box.right - box.left}px`;
  floating.style.maxHeight = `${Math.max(120, view.height - 2 * MARGIN)}px`;
  const { left, top } = corner(box, floating.getBoundingClientRect(), view, placing);
  floating.style.left = `${Math.round(left)}px`;
  floating.style.top = `${Math.round(top)}px`;
}
