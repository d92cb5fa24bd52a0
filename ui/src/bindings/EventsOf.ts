// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventOf } from "./EventOf";

/** Events that concern a record, by date. */
export type EventsOf = {
/** The first of them. */
rows: Array<EventOf>,
/** How many there are. */
total: number, };
