// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which two events are measured. */
export type MeasureArgs = {
/** One of them. */
one: string,
/** The other. */
other: string, };
