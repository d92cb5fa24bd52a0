// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineDecision } from "./LineDecision";

/** A line to be understood. */
export type UnderstandLineArgs = {
/** What was typed. */
line: string,
/** Where the cursor is, in characters; null if it is elsewhere. Words there can be completed. */
caret?: number | null,
/** The event that was entered before: dates may count from it. */
after?: string | null,
/** The source that is being read: cited for the event, and dates count from its publication. */
source?: string | null,
/** What the person decided about words of the line. */
decisions?: Array<LineDecision>, };
