// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Session } from "./Session";
import type { SnapshotShown } from "./SnapshotShown";

/** What came of going back. */
export type WentBack = {
/** What is open now. */
session: Session,
/** The state from before, put away. */
kept: SnapshotShown, };
