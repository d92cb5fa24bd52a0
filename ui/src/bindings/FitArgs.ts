// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What the view should fit. */
export type FitArgs = {
/** What is typed into the find field. */
query: string,
/** Only these events; all that the query finds if empty. */
ids?: Array<string>, };
