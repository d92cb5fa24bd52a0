// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { CellValue } from "./CellValue";
import type { Noun } from "./Noun";

/** One field that a change set. */
export type HistoryEntry = {
/** The change's id. */
change: string,
/** When, RFC 3339 with the writer's offset. */
at: string,
/** Who. */
person: string,
/** “event.edit”. */
operation: string,
/** “edit of date of “Talks””. */
label: string,
/** Why. */
reason: string | null,
/** The noun of the record. */
noun: Noun,
/** The record. */
record: string,
/** The field; null for the record's being there. */
field: string | null,
/** The field for reading. */
field_label: string,
/** What it was, for reading; empty for nothing. */
before: string,
/** What it became, for reading; empty for nothing. */
after: string,
/** What it was, as `apply` takes it: to put it back. */
before_value: CellValue,
/** What it became, as `apply` takes it. */
after_value: CellValue,
/** Whether the change was taken back. */
undone: boolean, };
