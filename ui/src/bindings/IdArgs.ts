// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The record that is asked about. */
export type IdArgs = {
/** Its id. */
id: string, };
