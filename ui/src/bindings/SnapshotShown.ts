// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LastChange } from "./LastChange";

/** A checked copy of an event database as it was. */
export type SnapshotShown = {
/** For `snapshot_look`, `snapshot_go_back` and `snapshot_save`. */
handle: string,
/** When it was taken, RFC 3339. */
taken: string,
/** Before what, as a word: “daily”, “import”, “going-back”, “by-hand”. */
occasion: string,
/** Its size in bytes. */
bytes: number,
/** How many events it holds; null if it cannot be read. */
events: number | null,
/** The last change in it. */
last_change: LastChange | null,
/** The name of the file that it was taken of, where that is another copy of this database. */
of_copy: string | null,
/** Whether it is the one that is open to look at. */
shown: boolean, };
