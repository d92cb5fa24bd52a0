// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A record that is named in passing. */
export type Named = {
/** Its id. */
id: string,
/** Its name or title. */
name: string, };
