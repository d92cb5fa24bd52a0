// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Where something is being typed into the find field. */
export type CompleteArgs = {
/** What is typed. */
query: string,
/** Where the cursor stands, in characters. */
cursor: number, };
