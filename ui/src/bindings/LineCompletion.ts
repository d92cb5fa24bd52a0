// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineRole } from "./LineRole";

/** What the words at the cursor can become. */
export type LineCompletion = {
/** What it would be. */
role: LineRole,
/** Where what is replaced begins, in characters. */
start: number,
/** Where it ends. */
end: number,
/** What to put there. */
insert: string,
/** For reading. */
name: string,
/** What tells it from others of its name. */
detail: string, };
