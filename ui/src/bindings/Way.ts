// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which way a person goes on. */
export type Way = "next" | "previous" | "first" | "last" | "up" | "down";
