// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ApiError } from "./ApiError";
import type { DateColumn } from "./DateColumn";
import type { ImportColumn } from "./ImportColumn";
import type { ImportCounts } from "./ImportCounts";
import type { ImportFormat } from "./ImportFormat";
import type { ImportProblem } from "./ImportProblem";
import type { ImportRow } from "./ImportRow";
import type { ImportTarget } from "./ImportTarget";
import type { Mapped } from "./Mapped";

/** A table, looked at. */
export type ImportPreview = {
/** The file's name. */
name: string,
/** What sort of file it is. Only a table of anybody's has columns, rows and a mapping. */
format: ImportFormat,
/** The encoding that it was read in. */
encoding: string,
/** What stands between cells. */
delimiter: string,
/** Whether the first row names the columns. */
header: boolean,
/** How many rows there are. */
rows_total: number,
/** The columns. */
columns: Array<ImportColumn>,
/** What goes where. */
mapping: Array<Mapped>,
/** What columns can go to. */
targets: Array<ImportTarget>,
/** Columns with dates, and the order of their figures. */
date_columns: Array<DateColumn>,
/** The first rows, as the events that they will be. */
rows: Array<ImportRow>,
/** What is wrong. */
problems: Array<ImportProblem>,
/** How many rows become what; null where the table is too large to be tried while one looks at it. */
counts: ImportCounts | null,
/** What was decided about the table as a whole, as sentences. */
remarks: Array<string>,
/** What only the person can decide before it is imported: the encoding, the order of dates. */
undecided: ApiError | null, };
