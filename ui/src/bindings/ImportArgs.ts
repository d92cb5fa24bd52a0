// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ImportOptions } from "./ImportOptions";

/** A table and how it is to be read. */
export type ImportArgs = {
/** The file. */
handle: string,
/** How it is to be read; what is not said is found out. */
options: ImportOptions, };
