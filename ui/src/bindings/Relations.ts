// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which relations of events are drawn as arcs. */
export type Relations = "none" | "selected" | "all";
