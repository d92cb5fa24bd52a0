// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Operation } from "./Operation";

/** Operations that become one change: saved together or not at all, and undone together. */
export type ApplyArgs = {
/** What to do, in order. */
operations: Array<Operation>,
/** Why, for the history. */
reason?: string | null, };
