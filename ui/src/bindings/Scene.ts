// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Density } from "./Density";
import type { Lane } from "./Lane";
import type { Mark } from "./Mark";
import type { MarkLabel } from "./MarkLabel";
import type { Tick } from "./Tick";

/** What gets painted. */
export type Scene = {
/** The version of the file that it shows. */
version: number,
/** The second at the scene's left edge: it reaches further than the view on both sides. */
from: number,
/** Seconds in a pixel. */
per_px: number,
/** The scene's width in pixels. */
width: number,
/** The height of all lanes. */
total_height: number,
/** Events that the query finds. */
total: number,
/** Those without a date: they are on the shelf. */
undated: number,
/** The axis. */
axis: Array<Tick>,
/** The lanes, from the top. */
lanes: Array<Lane>,
/** The marks, in the order of painting. */
marks: Array<Mark>,
/** The labels; none overlaps another. */
labels: Array<MarkLabel>,
/** Where there are too many events for marks: how many there are. */
density: Array<Density>,
/** How long it took, in milliseconds. */
took: number, };
