// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What the overview is of. */
export type OverviewArgs = {
/** What is typed into the find field. */
query: string,
/** In how many parts of the same length; never more than 4,096. */
parts: number, };
