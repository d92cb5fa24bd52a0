// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FileName } from "./FileName";
import type { LocaleShown } from "./LocaleShown";
import type { LookedAt } from "./LookedAt";

/** What is open, by whom, and what can be undone. */
export type Session = {
/** The open event database. */
file: FileName | null,
/** Why it cannot be written to, as a sentence. */
read_only: string | null,
/** The snapshot that is shown in place of the file. */
snapshot: LookedAt | null,
/** Who edits. */
author: string | null,
/** How many events there are. */
events: number,
/** What undo would take back: “edit of date of “Talks””. */
undo: string | null,
/** What redo would make again. */
redo: string | null,
/** Moves with every change, also of other programs. */
version: number,
/** Whether it is the sample. */
sample: boolean,
/** The task that is running, if one is. */
busy: string | null,
/** What the window is written in. */
locale: LocaleShown, };
