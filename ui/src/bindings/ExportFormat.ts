// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What to write. */
export type ExportFormat = "csv" | "json" | "svg" | "png" | "pdf";
