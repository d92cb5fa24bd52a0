// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SnapshotShown } from "./SnapshotShown";

/** The snapshots of the open file. */
export type Snapshots = {
/** The newest first. */
snapshots: Array<SnapshotShown>, };
