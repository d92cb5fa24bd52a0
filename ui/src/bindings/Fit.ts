// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A range that shows it all, with a margin. */
export type Fit = {
/** The left edge in seconds since 1970; null if no event has a date. */
from: number | null,
/** The right edge. */
to: number | null, };
