// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";

/** Which scene is wanted. */
export type SceneArgs = {
/** The left edge of the view in seconds since 1970; null to fit everything. */
from: number | null,
/** Its right edge. */
to: number | null,
/** The view's width in pixels. */
width: number,
/** Its height. */
height: number,
/** What lanes are made of. */
lanes: Lanes,
/** How far it is scrolled down, in pixels. */
scroll: number,
/** What is typed into the find field. */
query: string,
/** Events that must have a label if there is room for any. */
selected: Array<string>, };
