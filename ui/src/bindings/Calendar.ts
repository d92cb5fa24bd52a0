// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { CalendarCell } from "./CalendarCell";

/** The events of a month, each only on days that it certainly had. */
export type Calendar = {
/** The days, in order. */
days: Array<CalendarCell>,
/** Events that were, or may have been, some time in the month: on no day in particular. */
some_time: CalendarCell,
/** Events that have all of the days. */
throughout: CalendarCell,
/** Events without a date that the query finds. */
undated: number, };
