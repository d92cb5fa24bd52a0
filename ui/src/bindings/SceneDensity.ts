// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How many events start in each bucket of a lane, of those that are not drawn one by one. */
export type SceneDensity = {
/** Position of the lane in `lanes`. */
lane: number,
/** Left edge of the first bucket. */
x: number,
/** Width of a bucket. */
step: number,
/** Upper edge of the strip. */
y: number,
/** Height of the strip, reached at `peak`. */
h: number,
/** The fullest bucket of this lane at this zoom, in view or not. */
peak: number,
/** Events of each bucket. */
counts: Array<number>, };
