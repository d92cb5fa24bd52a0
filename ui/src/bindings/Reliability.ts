// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Source reliability of the Admiralty code. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
