// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventNamed } from "./EventNamed";

/** One finding. */
export type Finding = {
/** What was found, as a sentence. */
says: string,
/** Why it was found: what it was held against. */
because: string,
/** The lane that it is in, by name; none for what is about single events. */
lane: string | null,
/** The events that it is about, the one to look at first. */
events: Array<EventNamed>,
/** From when to when it is, in seconds since 1970: what a timeline shows to show it. */
from: number | null,
/** To when. */
to: number | null, };
