// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { MergeSide } from "./MergeSide";
import type { Noun } from "./Noun";

/** Two records that become one. */
export type MergeArgs = {
/** Their noun: actor, place or source. */
noun: Noun,
/** The one that stays. */
keep: string,
/** The one that goes. */
gone: string,
/** Whose value a field takes where both have one; those that are not named are as in the preview. */
choices?: { [key in string]: MergeSide },
/** Why, for the history. */
reason?: string | null, };
