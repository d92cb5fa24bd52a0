// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How exactly a place is known. */
export type PlacePrecision = "exact" | "locality" | "region" | "country";
