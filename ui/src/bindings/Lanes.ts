// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What lanes are made of. */
export type Lanes = "kind" | "actor" | "place" | "status" | "none";
