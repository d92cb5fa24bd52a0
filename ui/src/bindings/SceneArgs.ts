// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";
import type { Relations } from "./Relations";

/** Which scene is wanted. */
export type SceneArgs = {
/** The left edge of the view in seconds since 1970; null to fit everything. */
from: number | null,
/** Its right edge. */
to: number | null,
/** The width of the plot in pixels, without the gutter of the lane names. */
width: number,
/** Its height, without the axis. */
height: number,
/** What lanes are made of. */
lanes: Lanes,
/** How far it is scrolled down, in pixels. */
scroll: number,
/** What is typed into the find field. */
query: string,
/** How many views to lay out on either side, so that the scene can be dragged; one if it is not said. */
margin?: number,
/** What text sizes are multiplied with. */
text_scale?: number,
/** Now in the reader's clock, in seconds since 1970 as if it were UTC, for the line of today. */
now?: number | null,
/**
 * Selected events: drawn also where others are only counted, with the rival dates that are claimed of them. The first
 * is the one to be brought into sight.
 */
selected: Array<string>,
/** Which relations are drawn. */
relations?: Relations, };
