// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a source says of what it is cited for. */
export type Stance = "affirms" | "reports" | "doubts" | "denies" | "mentions";
