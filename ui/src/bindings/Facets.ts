// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FacetShown } from "./FacetShown";

/** How often what stands with the events that a query finds. */
export type Facets = {
/** How many events it finds. */
total: number,
/** What they are counted by. */
facets: Array<FacetShown>, };
