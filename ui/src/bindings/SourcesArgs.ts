// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which sources are wanted. */
export type SourcesArgs = {
/** Part of a title, publisher or author; empty for all. */
text: string, };
