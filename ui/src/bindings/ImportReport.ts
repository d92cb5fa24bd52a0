// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ImportCounts } from "./ImportCounts";
import type { ReportRow } from "./ReportRow";

/** What became of the table. */
export type ImportReport = {
/** For `import_report`. */
handle: string,
/** The change's id; null if nothing changed. */
change: string | null,
/** How many rows became what. */
counts: ImportCounts,
/** What is to be known about the table as a whole. */
remarks: Array<string>,
/** The first rows that need a look: refused, then skipped. */
rows: Array<ReportRow>, };
