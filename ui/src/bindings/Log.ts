// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LogEntry } from "./LogEntry";

/** Changes, the latest first. */
export type Log = {
/** The changes. */
entries: Array<LogEntry>, };
