// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** No arguments. */
export type NoArgs = Record<symbol, never>;
