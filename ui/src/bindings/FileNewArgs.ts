// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What to make. */
export type FileNewArgs = {
/** The sample, in the app's own folder (made if it is not there); else an empty event database where the person says. */
sample: boolean, };
