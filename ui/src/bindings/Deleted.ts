// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Deletion } from "./Deletion";

/** What was deleted and is still away, the latest first. */
export type Deleted = {
/** The changes that deleted it. */
deletions: Array<Deletion>, };
