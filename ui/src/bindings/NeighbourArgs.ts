// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";
import type { Way } from "./Way";

/** Which event a key leads to. */
export type NeighbourArgs = {
/** The event that is gone on from; null to begin with the one that is nearest to `near`. */
from: string | null,
/** Which way. */
way: Way,
/** What is typed into the find field. */
query: string,
/** What lanes are made of. */
lanes: Lanes,
/** Which of its lanes counts where the event is in several, as `lane_ids` of a scene name them. */
lane?: string | null,
/** A moment, in seconds since 1970: what a person looks at. */
near?: number | null, };
