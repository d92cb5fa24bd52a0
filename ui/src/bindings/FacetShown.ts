// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FacetValue } from "./FacetValue";

/** One thing that events are counted by. Its counts are under all of the query but what was chosen in it. */
export type FacetShown = {
/** Its word: kind, actor, status, place, tag, source, year. */
facet: string,
/** The most frequent values, the most frequent first; years in their order. */
values: Array<FacetValue>,
/** How many values more there are. */
more: number, };
