// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A language that the interface is written in, by its code. */
export type LanguageCode = "en" | "ja";
