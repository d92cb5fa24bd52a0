// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A tag. */
export type TagShown = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** `#rrggbb`. */
colour: string | null, };
