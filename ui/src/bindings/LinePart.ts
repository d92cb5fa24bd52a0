// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineChoice } from "./LineChoice";
import type { LineRole } from "./LineRole";
import type { LineState } from "./LineState";

/** A part of a line that says something beside the title. */
export type LinePart = {
/** What it is for. */
role: LineRole,
/** Where its words begin, in characters. */
start: number,
/** Where they end. */
end: number,
/** Its words. */
words: string,
/** How well it was understood. */
state: LineState,
/** What was understood, for reading. */
text: string,
/** More about it: the role of an actor, what a date counts from. */
detail: string,
/** What it could be; empty where there is nothing to choose. */
choices: Array<LineChoice>, };
