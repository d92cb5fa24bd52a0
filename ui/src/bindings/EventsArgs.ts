// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventsSort } from "./EventsSort";

/** Which rows of the table are wanted. */
export type EventsArgs = {
/** What is typed into the find field. */
query: string,
/** By what they are sorted. */
sort: EventsSort,
/** The other way round. */
descending: boolean,
/** How many rows to skip. */
offset: number,
/** How many rows at most; never more than 1,000. */
limit: number,
/** Whether each row says where the words that are looked for stand. */
found?: boolean,
/** Only these events, in this order; they are not asked whether the query finds them. */
ids?: Array<string> | null,
/** What each row says beyond its usual columns: `tags`, `summary`, `handling`, or the id of a field. */
also?: Array<string>, };
