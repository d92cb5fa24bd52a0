// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The snapshot that is open to look at. */
export type LookedAt = {
/** When it was taken, RFC 3339. */
taken: string,
/** For `snapshot_go_back` and `snapshot_save`. */
handle: string, };
