// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A tag on a record. */
export type TaggingShown = {
/** The id of the tagging: what is deleted to take the tag off. */
id: string,
/** The id of the tag. */
tag: string,
/** Its name. */
name: string,
/** `#rrggbb`. */
colour: string | null, };
