// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DropPhase } from "./DropPhase";

/** A file is dragged onto the window. */
export type Dropped = {
/** How far the drag has come. */
phase: DropPhase,
/** The file's name. */
name?: string | null,
/** For `file_open_dropped` or `import_preview`; only once it was let go. */
handle?: string | null, };
