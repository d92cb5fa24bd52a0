// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateBounds } from "./DateBounds";

/** The event that a key leads to. */
export type Neighbour = {
/** Its id; null at the end of a lane, or where nothing is dated. */
id: string | null,
/** Its lane, as `lane_ids` of a scene name them. */
lane: string | null,
/** Its bounds. */
bounds: DateBounds | null,
/**
 * Seconds in a pixel at which it should have a mark of its own; null if no zoom tells it from those that begin
 * with it.
 */
room_at: number | null, };
