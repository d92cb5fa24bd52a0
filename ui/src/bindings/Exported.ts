// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FileName } from "./FileName";

/** What was written. */
export type Exported = {
/** The file; null if the person thought better of it. */
saved: FileName | null,
/** What the format cannot hold and was left out, each as a sentence. */
left_out: Array<string>, };
