// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FileName } from "./FileName";

/** Where a copy went. */
export type SavedCopy = {
/** The copy; null if the person thought better of it. */
saved: FileName | null, };
