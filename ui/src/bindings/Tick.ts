// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A line of the axis. */
export type Tick = {
/** Where. */
x: number,
/** What stands beside it; empty for a fine line. */
label: string,
/** Whether it is of the coarser sort. */
major: boolean, };
