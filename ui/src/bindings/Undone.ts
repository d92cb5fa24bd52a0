// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Flags } from "./Flags";

/** A change that was taken back or made again. */
export type Undone = {
/** How many events' dates moved. */
moved: number,
/** What it was: “edit of date of “Talks””. */
label: string,
/** What undo would take back next. */
undo: string | null,
/** What redo would make again next. */
redo: string | null,
/** What it touched. */
flags: Flags, };
