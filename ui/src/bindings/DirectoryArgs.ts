// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** Which records are listed. */
export type DirectoryArgs = {
/** Their noun: actor, place, source, field, kind or tag. */
noun: Noun,
/** Part of a name, alias or code; empty for all. */
text: string, };
