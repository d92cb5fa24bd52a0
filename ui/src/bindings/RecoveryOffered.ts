// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FileName } from "./FileName";
import type { SnapshotShown } from "./SnapshotShown";

/** The newest good snapshot of a damaged file. */
export type RecoveryOffered = {
/** The damaged file, for `recover`. */
handle: string,
/** The damaged file. */
file: FileName,
/** When the damaged file was last written, RFC 3339, if the system says so. */
written: string | null,
/** The snapshot. */
snapshot: SnapshotShown, };
