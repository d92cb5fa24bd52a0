// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FigureOrder } from "./FigureOrder";
import type { Mapped } from "./Mapped";

/** How a table is to be read. */
export type ImportOptions = {
/** The name of the encoding. */
encoding?: string | null,
/** What stands between cells. */
delimiter?: string | null,
/** Whether the first row names the columns. */
header?: boolean | null,
/** The order of dates in figures, by column. */
order?: { [key in string]: FigureOrder },
/** What goes where; null to guess. */
mapping?: Array<Mapped> | null,
/** Whether columns that go nowhere are kept as fields. */
keep_unmapped?: boolean | null,
/** Cells that stand for “not known” in columns of dates, beside empty ones and the usual words. */
unknown?: Array<string> | null, };
