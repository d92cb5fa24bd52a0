// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ChosenEvents } from "./ChosenEvents";
import type { EachActor } from "./EachActor";
import type { EventValues } from "./EventValues";

/** What is to become of each of many events. What an event has already is left alone. Ids may be temporary ones. */
export type EachEvent = {
/** The events. */
events: ChosenEvents,
/** Fields and their values; not the date, which may count from another event. */
set?: EventValues,
/** Ids of tags that each gets. */
tag?: Array<string>,
/** Ids of tags that are taken off. */
untag?: Array<string>,
/** Who takes part in each. */
add?: Array<EachActor>,
/** Who no longer takes part: in this role, or without one in any. */
remove?: Array<EachActor>, };
