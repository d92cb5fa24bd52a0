// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Something outside that the web side may name but not see: a recent file, a dropped file, a table to import. */
export type HandleArgs = {
/** What the backend called it. */
handle: string, };
