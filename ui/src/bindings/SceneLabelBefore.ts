// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A label's second place, left of its mark. Whichever place each label takes, no two overlap. */
export type SceneLabelBefore = {
/** The text, cut to `w` with an ellipsis. */
text: string,
/** Left edge of the text. */
x: number,
/** Width of the text. */
w: number,
/** Middle of the kind's glyph, between the text and the mark. */
glyph_x: number | null, };
