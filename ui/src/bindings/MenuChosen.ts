// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A choice in the menu bar of the shell. */
export type MenuChosen = {
/** The id of the action. */
command: string, };
