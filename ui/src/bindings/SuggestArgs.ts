// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** What is typed, and what it should be completed to. */
export type SuggestArgs = {
/** The noun whose records are offered: actor, place, source, event, tag, field, kind. */
noun: Noun,
/** What is typed; empty for the ones most used. */
text: string,
/** How many at most. */
limit: number, };
