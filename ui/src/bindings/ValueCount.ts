// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A value, and how many events have it. */
export type ValueCount = {
/** For reading; empty for none. */
value: string,
/** How many. */
events: number, };
