// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What sort of document. */
export type SourceType = "article" | "cable" | "treaty" | "post" | "interview" | "report" | "dataset" | "document";
