// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a file is to be kept with. */
export type AttachArgs = {
/** The id of the record. */
subject: string,
/** Why, for the history. */
reason?: string | null, };
