// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A sort of finding. */
export type FindingSort = "wrong_order" | "contradiction" | "overdue" | "one_voice" | "gap" | "burst";
