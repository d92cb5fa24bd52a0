// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Rows that were copied from a spreadsheet. */
export type ImportTextArgs = {
/** The text, cells apart by tabs. */
text: string, };
