// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How far a drag has come. */
export type DropPhase = "enter" | "leave" | "drop";
