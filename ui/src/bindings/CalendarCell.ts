// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The events of a day, or of none in particular. */
export type CalendarCell = {
/** How many there are. */
count: number,
/** The ids of the first of them, in order of time. */
ids: Array<string>, };
