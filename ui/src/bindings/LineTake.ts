// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What words of a line are taken for. */
export type LineTake = { "record": string } | "new" | "title";
