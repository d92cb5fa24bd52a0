// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What the check of the whole file found. */
export type Checked = {
/** What is wrong, each as a sentence; empty if nothing is. */
problems: Array<string>,
/** What is to be known and is no damage, each as a sentence. */
notes: Array<string>,
/** Changes in the log. */
changes: number,
/** Operations in the log. */
ops: number,
/** Records, deleted ones included. */
records: number, };
