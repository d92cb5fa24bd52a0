// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which part of the log is wanted. */
export type LogArgs = {
/** How many changes at most. */
limit: number,
/** Only changes before this place in the log. */
before?: number | null, };
