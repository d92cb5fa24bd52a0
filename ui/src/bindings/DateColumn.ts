// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FigureOrder } from "./FigureOrder";

/** A column with dates. */
export type DateColumn = {
/** The column. */
column: string,
/** The order of its figures. */
order: FigureOrder | null,
/** What tells so, as a sentence. */
evidence: string,
/** Whether nothing else is possible. */
certain: boolean,
/** What else is possible. */
alternatives: Array<FigureOrder>, };
