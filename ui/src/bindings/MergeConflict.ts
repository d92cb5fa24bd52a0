// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { MergeSide } from "./MergeSide";

/** A field, or fields that make sense only together, in which both have a value. */
export type MergeConflict = {
/** The field by which it is chosen. */
field: string,
/** The fields within a sentence: “latitude and longitude”. */
label: string,
/** What the one that stays has, for reading. */
keep: string,
/** What the one that goes has, for reading. */
gone: string,
/** Whose is taken unless something else is chosen. */
taken: MergeSide, };
