// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Who edits from now on. */
export type SetAuthorArgs = {
/** The name that stands beside each change. */
name: string, };
