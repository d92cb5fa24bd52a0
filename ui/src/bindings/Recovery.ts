// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { RecoveryOffered } from "./RecoveryOffered";

/** What there is of a damaged file. */
export type Recovery = {
/** Null if no file is damaged, or no snapshot of it is good. */
offered: RecoveryOffered | null, };
