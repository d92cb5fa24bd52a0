// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DirectoryRow } from "./DirectoryRow";

/** Records by name. */
export type Directory = {
/** The first of them. */
rows: Array<DirectoryRow>,
/** How many there are. */
total: number, };
