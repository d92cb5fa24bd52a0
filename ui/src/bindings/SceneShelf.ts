// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SceneShelfItem } from "./SceneShelfItem";

/** Events without a date. */
export type SceneShelf = {
/** How many there are under the filter. */
count: number,
/** The first of them. */
items: Array<SceneShelfItem>, };
