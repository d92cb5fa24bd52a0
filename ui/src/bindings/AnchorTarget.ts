// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The record that a date is counted from. */
export type AnchorTarget = { "source": string } | { "event": string };
