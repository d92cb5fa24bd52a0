// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { RowOutcome } from "./RowOutcome";

/** Which rows of the last report are wanted. */
export type ImportReportArgs = {
/** The report. */
handle: string,
/** Only rows that became this. */
outcome?: RowOutcome | null,
/** How many to skip. */
offset: number,
/** How many at most. */
limit: number, };
