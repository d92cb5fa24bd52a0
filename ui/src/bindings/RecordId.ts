// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The record that is meant. */
export type RecordId = {
/** Its id. */
id: string, };
