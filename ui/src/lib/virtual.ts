/**
 * Scrolling through more rows than an element can be high. Browsers stop at some 16 to 33 million pixels; above
 * `CAP` the scroll bar stands for the whole height in proportion, and wheel and keys move by real pixels.
 */
export const CAP = 8_000_000;

/** Sizes of a list: `content` is what its rows need, `view` what is seen of it. */
export interface Sizes {
  content: number;
  view: number;
}

/** The height that the scrolled element really has. */
export function physicalHeight({ content }: Sizes): number {
  return Math.min(content, CAP);
}

const range = (sizes: Sizes) => ({
  logical: Math.max(0, sizes.content - sizes.view),
  physical: Math.max(0, physicalHeight(sizes) - sizes.view),
});

/** Whether the scroll bar stands for more than its pixels. */
export function isScaled(sizes: Sizes): boolean {
  return sizes.content > CAP;
}

/** How far down the content is seen, from the element's scroll position. */
export function toLogical(scrollTop: number, sizes: Sizes): number {
  const { logical, physical } = range(sizes);
  if (!isScaled(sizes) || physical === 0) return Math.min(scrollTop, logical);
  return Math.min(logical, (scrollTop / physical) * logical);
}

/** The element's scroll position for a place in the content. */
export function toPhysical(top: number, sizes: Sizes): number {
  const { logical, physical } = range(sizes);
  const inside = Math.max(0, Math.min(top, logical));
  return !isScaled(sizes) || logical === 0 ? inside : (inside / logical) * physical;
}

/** The rows in sight, with some above and below. `end` is exclusive. */
export function rowsInSight(top: number, view: number, rowHeight: number, total: number, extra = 6): { first: number; end: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - extra);
  return { first, end: Math.min(total, Math.ceil((top + view) / rowHeight) + extra) };
}
