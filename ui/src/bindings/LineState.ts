// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How well a part of a line was understood. */
export type LineState = "known" | "begun" | "ambiguous" | "new" | "offered" | "title";
