// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneForm } from "./SceneForm";

/**
 * One event in one lane. An event in several lanes has several marks.
 *
 * From left to right: `x0_soft <= x0 <= x1 <= x1_soft`. Of a bar, what is between `x0` and `x1` is certain, and what is
 * between them and the soft ends is possible; where nothing is certain, `x0 = x1`. A bracket or band has its
 * brackets at `x0` and `x1`. Beyond them, and beyond a day or a point, the soft ends are the margin of an
 * approximate date or the fade of an open end.
 */
export type SceneMark = {
/** The event's row in the columns. */
row: number,
/** Position of its lane in `lanes`. */
lane: number,
/** Position of its kind in `kinds`. */
kind: number,
/** What is drawn. */
form: SceneForm,
/** Status, which decides the stroke; `null` is drawn as held. */
status: string | null,
/** Outer left edge. */
x0_soft: number,
/** Left edge. For a point, the middle is between `x0` and `x1`. */
x0: number,
/** Right edge. */
x1: number,
/** Outer right edge. */
x1_soft: number,
/** Upper edge. */
y: number,
/** Height. */
h: number,
/** Where a click means this mark, its label included: x, y, width, height. */
hit: [number, number, number, number],
/** Approximate (`~`): feathered edges. */
approximate?: boolean,
/** Uncertain (`?`): a question mark in the spoken form, and thin edges. */
uncertain?: boolean,
/** No known start: a fade with an arrow. */
open_start?: boolean,
/** No known end: a fade with an arrow. */
open_end?: boolean,
/** It was cut at the left edge of the scene, and goes on there. */
cut_start?: boolean,
/** It was cut at the right edge of the scene, and goes on there. */
cut_end?: boolean,
/** Its sources only report it: hatched. */
only_reported?: boolean,
/** A source denies it: a small bar. */
denied?: boolean,
/** It has a conflict of values. */
conflict?: boolean,
/** It is selected. */
selected?: boolean,
/** It has no room of its own: it stands among the counted because it is selected. */
counted?: boolean, };
