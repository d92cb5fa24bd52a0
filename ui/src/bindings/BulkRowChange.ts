// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a part of an edit changes in one event. */
export type BulkRowChange = {
/** The place of the part in the list of parts. */
part: number,
/** What the field is until now, for reading; empty for none, and for what is no field. */
before: string, };
