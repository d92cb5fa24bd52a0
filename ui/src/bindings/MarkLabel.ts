// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** The label of a mark. */
export type MarkLabel = {
/** The mark's place in `marks`. */
mark: number,
/** The text, cut to its room. */
text: string,
/** Its left edge. */
x: number,
/** Its baseline. */
y: number,
/** Its width; painters clip to it. */
width: number,
/** Whether it stands beside the mark rather than in it. */
outside: boolean, };
