// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One lane. */
export type SceneLane = {
/** Its key in the columns; `null` for events that have none. */
key: number | null,
/** Its name, cut to the gutter. */
name: string,
/** Its whole name. */
full_name: string,
/** Events in it, in view or not. */
count: number,
/** Its upper edge. */
y: number,
/** Its height. */
height: number, };
