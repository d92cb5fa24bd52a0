// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A record that is yet to be made. */
export type MadeRecord = {
/** Its temporary id: “new:1”. */
id: string,
/** What it will be called. */
name: string, };
