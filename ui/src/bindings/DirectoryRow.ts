// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One record of a list. */
export type DirectoryRow = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** What tells it from others of its name. */
detail: string,
/** How often it is used: an actor's participations, a place's events, a source's citations, a field's values. */
used: number, };
