// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";

/** Which record is wanted. */
export type RecordArgs = {
/** Its noun. */
noun: Noun,
/** Its id. */
id: string, };
