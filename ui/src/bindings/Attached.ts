// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A file that was attached. */
export type Attached = {
/** The id of the attachment; null if the person thought better of it. */
attachment: string | null, };
