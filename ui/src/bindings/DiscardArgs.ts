// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A record that is to be taken away with all that is nothing without it. */
export type DiscardArgs = {
/** Its id. */
id: string,
/** Why, for the history. */
reason?: string | null, };
