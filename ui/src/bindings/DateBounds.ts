// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShape } from "./DateShape";

/** When a date can have been: bounds in seconds since 1970, the end exclusive, null where open. */
export type DateBounds = {
/** The earliest start. */
from: number | null,
/** The latest end. */
to: number | null,
/** How it is drawn. */
shape: DateShape,
/** `~`. */
approximate: boolean,
/** `?`. */
uncertain: boolean,
/** The start is open or unknown. */
open_start: boolean,
/** The end is open or unknown. */
open_end: boolean, };
