// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventsOf } from "./EventsOf";
import type { Handling } from "./Handling";
import type { Hanging } from "./Hanging";
import type { Named } from "./Named";
import type { PlacePrecision } from "./PlacePrecision";

/** A place with all that concerns it. */
export type PlaceDetail = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** Degrees north. */
latitude: number | null,
/** Degrees east. */
longitude: number | null,
/** How exactly it is known. */
precision: PlacePrecision | null,
/** The places that it lies in, the nearest first. */
within: Array<Named>,
/** Its country. */
country: string | null,
/** What it is. */
summary: string | null,
/** The places that lie in it. */
parts: Array<Named>,
/** The events that were there; those of its parts are theirs. */
events: EventsOf,
/** What hangs on it. */
hanging: Hanging,
/** Left out of what is shared. */
private: boolean,
/** Traffic Light Protocol. */
handling: Handling | null,
/** Whether it was deleted. */
deleted: boolean, };
