// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { HistoryEntry } from "./HistoryEntry";

/** The history of a record and of what hangs on it, the latest first. */
export type History = {
/** What was set, the latest first. */
entries: Array<HistoryEntry>, };
