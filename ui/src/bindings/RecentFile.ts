// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A file that was open before. */
export type RecentFile = {
/** For `file_open_recent`. */
handle: string,
/** Its name. */
name: string,
/** The name of the folder that it is in. */
folder: string,
/** When it was last opened, RFC 3339. */
opened: string,
/** Whether it is not there now: deleted, moved, or on a disk that is not plugged in. */
missing: boolean, };
