// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A column. */
export type ImportColumn = {
/** Its name. */
name: string,
/** Some of its cells. */
samples: Array<string>,
/** How many cells are not empty. */
filled: number,
/** The field that it seems to be for. */
guess: string | null, };
