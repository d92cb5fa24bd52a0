// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { BulkPart } from "./BulkPart";
import type { BulkRow } from "./BulkRow";
import type { WornTag } from "./WornTag";

/** What an edit of many events would change. */
export type BulkPreview = {
/** How many events are meant. */
events: number,
/** How many of them would change. */
changing: number,
/** What each part of the edit would do. */
parts: Array<BulkPart>,
/** The first events that change. */
rows: Array<BulkRow>,
/** Tags that the events have, the most frequent first: what could be taken off. Only where the edit is empty yet. */
worn: Array<WornTag>, };
