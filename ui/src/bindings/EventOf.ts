// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventNamed } from "./EventNamed";

/** One event that concerns a record. */
export type EventOf = {
/** The event. */
event: EventNamed,
/** In which roles, for reading; empty where there are none. */
role: string, };
