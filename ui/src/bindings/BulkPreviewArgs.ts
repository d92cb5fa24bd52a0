// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EachEvent } from "./EachEvent";
import type { MadeRecord } from "./MadeRecord";

/** An edit of many events to be looked at before it is made. */
export type BulkPreviewArgs = {
/** The edit. */
each: EachEvent,
/** What is made with it and has temporary ids yet. */
made?: Array<MadeRecord>, };
