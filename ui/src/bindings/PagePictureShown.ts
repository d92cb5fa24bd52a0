// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A drawing on a page. */
export type PagePictureShown = {
/** Left edge. */
x: number,
/** Upper edge. */
y: number,
/** Width. */
width: number,
/** Height. */
height: number,
/** The drawing as SVG whose letters are outlines: it needs no fonts and holds nothing that runs. */
svg: string, };
