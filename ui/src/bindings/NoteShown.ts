// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Handling } from "./Handling";

/** Free text. */
export type NoteShown = {
/** Its id. */
id: string,
/** The text. */
body: string,
/** Left out of what is shared. */
private: boolean,
/** Traffic Light Protocol. */
handling: Handling | null, };
