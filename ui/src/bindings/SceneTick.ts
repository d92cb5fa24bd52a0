// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The start of a span of the axis. */
export type SceneTick = {
/** Where the span starts. */
x: number,
/** Its name; empty where there is no room for one. */
label: string,
/** Left edge of the name. A span that began left of the view has its name at the view's edge. */
label_x: number,
/** Width of the name. */
label_w: number, };
