// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How one event stands to another: the first … the second. */
export type RelationType = "responds-to" | "follows-from" | "implements" | "part-of" | "contradicts" | "same-as";
