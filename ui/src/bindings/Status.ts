// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How far an event has come. */
export type Status = "possible" | "announced" | "planned" | "expected" | "under-way" | "held" | "postponed" | "cancelled" | "not-held";
