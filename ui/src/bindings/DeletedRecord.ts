// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** A record that was deleted. */
export type DeletedRecord = {
/** Its id. */
id: string,
/** Its noun. */
noun: Noun,
/** Its noun for reading. */
noun_label: string,
/** What it was called; empty for a record that has no name of its own. */
name: string, };
