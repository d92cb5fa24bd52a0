// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What relative words count from. */
export type AsOf = { "source": string } | { "event": string } | { "date": string };
