// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Another name of an actor. */
export type AliasShown = {
/** Its id. */
id: string,
/** The name. */
name: string,
/** BCP 47. */
language: string | null,
/** A remark. */
note: string | null, };
