// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Scene } from "./Scene";

/** A scene, and what it does not know: ids. */
export type SceneAnswer = {
/** The version of the file that it shows. */
version: number,
/** How long it took, in milliseconds. */
took: number,
/** The event ids of the marks, in their order. */
ids: Array<string>,
/** The event ids on the shelf, in their order. */
shelf_ids: Array<string>,
/**
 * What each lane stands for: the id of a kind, an actor or a place, or the word of a status; null for the lane of
 * those that have none.
 */
lane_ids: Array<string | null>,
/** What gets painted. */
scene: Scene, };
