// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShown } from "./DateShown";
import type { LikelyDuplicate } from "./LikelyDuplicate";
import type { LineCompletion } from "./LineCompletion";
import type { LinePart } from "./LinePart";
import type { LineSpan } from "./LineSpan";
import type { Operation } from "./Operation";
import type { Status } from "./Status";

/** What was understood of a line. */
export type UnderstoodLine = {
/** The line in pieces. */
spans: Array<LineSpan>,
/** What it says beside the title. */
parts: Array<LinePart>,
/** The title of the event. */
title: string,
/** Its date. */
date: DateShown,
/** Its status; where the line says none, what lies ahead is expected and all else held. */
status: Status,
/** The status, for reading. */
status_label: string,
/** Why it cannot be entered yet, as a sentence; null if it can. */
problem: string | null,
/** What enters it, as one change; empty as long as it cannot be entered. */
operations: Array<Operation>,
/** Events that it may be, the likeliest first. */
duplicates: Array<LikelyDuplicate>,
/** What the words at the cursor can become, the likeliest first. */
completions: Array<LineCompletion>, };
