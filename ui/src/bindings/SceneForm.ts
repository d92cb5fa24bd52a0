// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What is drawn for a date. */
export type SceneForm = "point" | "day" | "bar" | "bracket" | "band";
