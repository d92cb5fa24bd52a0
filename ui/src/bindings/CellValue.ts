// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The value of a field as `apply` takes it: dates as stored text, ids as text. */
export type CellValue = null | boolean | number | string;
