// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What is counted. */
export type FacetsArgs = {
/** What is typed into the find field. */
query: string, };
