// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A file that the window may use by its handle. */
export type Offered = {
/** For commands that take one. */
handle: string,
/** The file's name. */
name: string, };
