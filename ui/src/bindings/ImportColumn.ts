// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A column. */
export type ImportColumn = {
/** Its name. */
name: string,
/** Some of its cells. */
samples: Array<string>,
/** How many rows were looked at for this. */
looked: number,
/** How many of their cells are not empty. */
filled: number,
/** The field that it seems to be for. */
guess: string | null, };
