// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { PlacePrecision } from "./PlacePrecision";

/** A place in passing. */
export type PlaceShown = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** How exactly it is known. */
precision: PlacePrecision | null,
/** Degrees north. */
latitude: number | null,
/** Degrees east. */
longitude: number | null, };
