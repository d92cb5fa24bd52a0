// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Flags } from "./Flags";

/** The file has changed. */
export type Changed = {
/** What was touched. */
flags: Flags,
/** The new version. */
version: number,
/** What undo would take back. */
undo: string | null,
/** What redo would make again. */
redo: string | null,
/** Whether another program did it. */
elsewhere: boolean, };
