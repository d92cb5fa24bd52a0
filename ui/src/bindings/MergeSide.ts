// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which of two records a value is taken from. */
export type MergeSide = "keep" | "gone";
