// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneMark } from "./SceneMark";

/** A rival date: where a claim puts an event, in outline, joined to the event's mark by a thin line. */
export type SceneGhost = {
/** Position of the event's mark in `marks`. */
of: number,
/** The mark that the event would have. Its status is that of an outline. */
mark: SceneMark,
/** The claimed date in words. */
says: string,
/** The line that joins them: from x to x, at y. */
line: [number, number, number], };
