// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Flags } from "./Flags";

/** What became of operations. */
export type Applied = {
/** The change's id; null if everything was so already. */
change: string | null,
/** The ids of created records, in the order of the operations. */
created: Array<string>,
/** What the change is called: “edit of date of “Talks””. */
label: string,
/** What undo would take back next. */
undo: string | null,
/** What it touched. */
flags: Flags,
/** How many other events' dates moved, because they are counted from what was changed. */
moved: number, };
