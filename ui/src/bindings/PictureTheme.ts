// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The colours of a picture. */
export type PictureTheme = "light" | "dark";
