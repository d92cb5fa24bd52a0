// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";
import type { PictureTheme } from "./PictureTheme";
import type { Relations } from "./Relations";

/** The part of the timeline that a picture shows. */
export type ExportView = {
/** The left edge in seconds since 1970; null to fit everything. */
from: number | null,
/** The right edge. */
to: number | null,
/** The picture's width in pixels. */
width: number,
/** The height in pixels that its lanes share; 900 if it is not said. */
height?: number | null,
/** How far the lanes are scrolled, in pixels: the picture begins with what is in sight. */
scroll?: number,
/** All lanes, however tall the picture gets; else those that have room in its height. */
all_lanes?: boolean,
/** What lanes are made of. */
lanes: Lanes,
/** Its colours. */
theme: PictureTheme,
/** Which relations it shows. */
relations?: Relations,
/** Events whose relations and rival dates it shows. */
selected?: Array<string>, };
