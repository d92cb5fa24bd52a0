// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How many events there are along a lane. */
export type Density = {
/** The lane's place in `lanes`. */
lane: number,
/** Where the first column starts. */
x: number,
/** How wide a column is. */
step: number,
/** How many events begin in each column. */
counts: Array<number>, };
