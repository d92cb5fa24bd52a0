// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LastChange } from "./LastChange";

/** How the open file is kept. */
export type Keeping = {
/** The last change in it. */
last_change: LastChange | null,
/** When the last snapshot of it was taken, RFC 3339. */
last_snapshot: string | null, };
