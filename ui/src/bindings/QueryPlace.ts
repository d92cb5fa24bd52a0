// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Where a query is wrong. */
export type QueryPlace = {
/** Where it begins, in characters. */
offset: number,
/** How many characters it takes. */
length: number,
/** Whether going on to type could put it right. */
unfinished: boolean, };
