// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The whole range of what a query finds, and how many events begin where. */
export type Overview = {
/** The first moment, in seconds since 1970; null if nothing is dated. */
from: number | null,
/** The last moment. */
to: number | null,
/** How many events begin in each part. */
counts: Array<number>, };
