// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A field that would be filled. */
export type MergeFilled = {
/** The field. */
field: string,
/** The field within a sentence. */
label: string,
/** With what, for reading. */
value: string, };
