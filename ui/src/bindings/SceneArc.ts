// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A relation, drawn from one event to another as a cubic curve with an arrow at its end. */
export type SceneArc = {
/** The row of the event that it is said of. */
origin: number,
/** The row of the other event. */
target: number,
/** What it says, which decides the stroke. */
sort: string,
/** The relation as a sentence: both titles with what it says between them. */
says: string,
/** Start, two control points and end: x, y of each. Beyond the scene it goes to where the event lies. */
points: [number, number, number, number, number, number, number, number],
/** It reads the same from either end: no arrow. */
mutual?: boolean,
/** One of its events is selected. */
selected?: boolean, };
