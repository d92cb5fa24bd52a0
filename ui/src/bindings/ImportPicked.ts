// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Offered } from "./Offered";

/** The table that the person chose. */
export type ImportPicked = {
/** The table; null if the person thought better of it. */
table: Offered | null, };
