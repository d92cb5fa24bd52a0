// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShape } from "./DateShape";
import type { Status } from "./Status";

/** An event on the timeline. */
export type Mark = {
/** The event's id. */
id: string,
/** The lane's place in `lanes`. */
lane: number,
/** The certain part: its left edge. */
x0: number,
/** Its right edge. */
x1: number,
/** The possible part: its left edge. */
soft_x0: number,
/** Its right edge. */
soft_x1: number,
/** Its top. */
y: number,
/** Its height. */
height: number,
/** `#rrggbb`. */
colour: string,
/** The form of the mark. */
glyph: string,
/** How far the event has come. */
status: Status | null,
/** How it is drawn. */
shape: DateShape,
/** `~`. */
approximate: boolean,
/** `?`. */
uncertain: boolean,
/** The start is open or unknown. */
open_start: boolean,
/** The end is open or unknown. */
open_end: boolean,
/** A source reports it only. */
reported: boolean,
/** A source denies it. */
denied: boolean, };
