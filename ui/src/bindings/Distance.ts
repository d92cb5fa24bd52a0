// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** At least and at most so many; the least is negative where it is not certain which comes first. */
export type Distance = {
/** At least. */
least: number,
/** At most. */
most: number, };
