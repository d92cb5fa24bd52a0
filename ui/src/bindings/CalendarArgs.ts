// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Which days are wanted. Moments are seconds since 1970. */
export type CalendarArgs = {
/** What is typed into the find field. */
query: string,
/** When the first day begins. */
first: number,
/** How many days there are; never more than 62. */
days: number,
/** When the month begins that it is about. */
from: number,
/** When that month has ended. */
to: number,
/** How many events of a day are named; never more than 20. */
most: number, };
