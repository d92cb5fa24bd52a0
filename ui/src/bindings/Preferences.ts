// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How the window looks; kept in the app's settings, not in any file. */
export type Preferences = {
/** JSON of the window's own making. */
look: string | null, };
