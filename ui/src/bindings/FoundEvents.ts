// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** All that a query finds. */
export type FoundEvents = {
/** What is typed into the find field. */
query: string,
/** Events that are left out. */
except?: Array<string>, };
