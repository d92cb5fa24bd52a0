// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FindingGroup } from "./FindingGroup";

/** Everything that was found. */
export type Findings = {
/** By sort, the gravest first; a sort of which nothing was found is not among them. */
groups: Array<FindingGroup>,
/** How many events of the whole file no source is cited for. */
without_source: number,
/** How many events of the whole file one source alone is cited for. */
single_source: number,
/** How many events were looked at. */
events: number, };
