// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** How many records of a noun. */
export type MergeCount = {
/** The noun. */
noun: Noun,
/** The noun within a sentence: “participant”. */
label: string,
/** How many. */
count: number, };
