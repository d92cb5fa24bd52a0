// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A file as the window may know it: never its path. */
export type FileName = {
/** Its name. */
name: string,
/** The name of the folder that it is in. */
folder: string, };
