// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneTick } from "./SceneTick";

/** The axis: a band of long spans over a band of short ones. */
export type SceneAxis = {
/** Height of both bands. */
height: number,
/** Long spans: years over months, days over hours. */
major: Array<SceneTick>,
/** Short spans. */
minor: Array<SceneTick>,
/** Where today is, if it is in the scene. */
today: number | null, };
