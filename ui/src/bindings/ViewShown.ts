// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A saved view. */
export type ViewShown = {
/** Its id. */
id: string,
/** What it is called. */
name: string,
/** Its query. */
query: string,
/** How the window looked: JSON that the window wrote. */
look: string, };
