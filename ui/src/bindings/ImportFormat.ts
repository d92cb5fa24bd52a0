// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What sort of file is to be imported. */
export type ImportFormat = "table" | "dateline_table" | "dateline_json";
