// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A tag that some of the events have. */
export type WornTag = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** How many events have it. */
events: number, };
