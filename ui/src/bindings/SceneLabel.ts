// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneLabelBefore } from "./SceneLabelBefore";

/** The text beside or in a mark. */
export type SceneLabel = {
/** Position of its mark in `marks`. */
mark: number,
/** The text, cut to `w` with an ellipsis, without line breaks or direction controls. */
text: string,
/** Left edge of the text. */
x: number,
/** Baseline. */
y: number,
/** Width of the text in the bundled font; painters clip to it. */
w: number,
/** It lies in its bar. */
inside?: boolean,
/** It is struck through: cancelled or not held. */
struck?: boolean,
/** Its script runs from right to left. */
rtl?: boolean,
/** Middle of the kind's glyph, where the mark itself does not show it. */
glyph_x: number | null,
/** Where it can stand instead while the right edge of the view cuts it off. */
before?: SceneLabelBefore, };
