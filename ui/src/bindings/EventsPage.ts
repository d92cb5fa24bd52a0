// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventRow } from "./EventRow";

/** Some rows of the table. */
export type EventsPage = {
/** The rows. */
rows: Array<EventRow>,
/** How many events the query finds. */
total: number, };
