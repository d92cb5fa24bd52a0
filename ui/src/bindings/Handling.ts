// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Handling mark, Traffic Light Protocol 2.0. */
export type Handling = "clear" | "green" | "amber" | "amber-strict" | "red";
