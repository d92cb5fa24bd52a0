// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A size of paper. */
export type PaperSize = "a4" | "a3" | "letter" | "tabloid";
