// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How many rows become what. */
export type ImportCounts = {
/** All rows. */
rows: number,
/** New events. */
new: number,
/** Events that are there and change. */
updated: number,
/** Events that are there and stay as they are. */
unchanged: number,
/** Rows left out on purpose. */
skipped: number,
/** Rows that cannot be taken. */
refused: number, };
