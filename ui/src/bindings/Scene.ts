// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneArc } from "./SceneArc";
import type { SceneAxis } from "./SceneAxis";
import type { SceneDensity } from "./SceneDensity";
import type { SceneGhost } from "./SceneGhost";
import type { SceneKind } from "./SceneKind";
import type { SceneLabel } from "./SceneLabel";
import type { SceneLane } from "./SceneLane";
import type { SceneLegendEntry } from "./SceneLegendEntry";
import type { SceneMark } from "./SceneMark";
import type { SceneShelf } from "./SceneShelf";

/** A laid-out timeline. */
export type Scene = {
/** Seconds since 1970-01-01T00:00:00 at `x = 0`. */
from: number,
/** Seconds in a pixel. */
per_px: number,
/** Width of the plot that was asked for. */
width: number,
/** Height of the lanes' area that was asked for; of the lanes that are there, in a picture. */
height: number,
/** How far the scene reaches beyond the view on either side; marks are cut off a little outside it. */
margin: number,
/** What all text sizes are multiplied with. */
text_scale: number,
/** Type size of labels and lane names. */
label_size: number,
/** Type size of the axis, of counts and of the legend. */
small_size: number,
/** Width of the lane names' gutter, left of the plot. */
gutter: number,
/** How far the lanes were scrolled when this was asked for; `y` does not contain it. */
scroll_y: number,
/** Height of all lanes together. */
total_height: number,
/** The axis. */
axis: SceneAxis,
/** Lanes on screen and a screen above and below. */
lanes: Array<SceneLane>,
/** The kinds of the marks. */
kinds: Array<SceneKind>,
/** The marks, lane by lane, row by row, from left to right. */
marks: Array<SceneMark>,
/** The labels of marks, in the order of their marks. No two of them overlap. */
labels: Array<SceneLabel>,
/** Relations of events. */
arcs: Array<SceneArc>,
/** Relations in view that are not drawn because they would be too many; those of selected events are. */
arcs_left_out: number,
/** Rival dates of events. */
ghosts: Array<SceneGhost>,
/** How many events there are where they cannot be drawn one by one. */
density: Array<SceneDensity>,
/** Events without a date. */
shelf: SceneShelf,
/** What the signs on screen mean. */
legend: Array<SceneLegendEntry>,
/** Dated events that the filter lets through, in view or not. */
events: number,
/** Lanes of a picture that have no room in it; 0 in a window, which can be scrolled. */
lanes_left_out: number,
/** How often events are in them. */
events_left_out: number,
/** Upper edge of the lane of the first selected event, laid out or not: where to scroll to for it. */
selected_y: number | null, };
