// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineRole } from "./LineRole";

/** A piece of a line, in characters, the end exclusive. Pieces are in order and cover the line. */
export type LineSpan = {
/** Where it begins. */
start: number,
/** Where it ends. */
end: number,
/** What it is for. */
role: LineRole, };
