// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Done; there is nothing to say about it. */
export type Done = Record<symbol, never>;
