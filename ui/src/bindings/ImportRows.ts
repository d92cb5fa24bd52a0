// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ReportRow } from "./ReportRow";

/** Rows of a report. */
export type ImportRows = {
/** The rows. */
rows: Array<ReportRow>,
/** How many there are in all. */
total: number, };
