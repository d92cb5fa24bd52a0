// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** Two records that may be one. */
export type MergePreviewArgs = {
/** Their noun: actor, place or source. */
noun: Noun,
/** The one that stays. */
keep: string,
/** The one that goes. */
gone: string, };
