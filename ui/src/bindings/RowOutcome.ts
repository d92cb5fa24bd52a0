// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What became of a row. */
export type RowOutcome = "new" | "updated" | "unchanged" | "skipped" | "refused";
