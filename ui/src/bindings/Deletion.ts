// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DeletedRecord } from "./DeletedRecord";
import type { LogEntry } from "./LogEntry";

/** A change that deleted records of which some are still away. */
export type Deletion = {
/** Who did so, when and why. */
change: LogEntry,
/** The records that are still away. */
records: Array<DeletedRecord>, };
