// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { PagePictureShown } from "./PagePictureShown";
import type { PageTextShown } from "./PageTextShown";

/** One page. Lengths are points, 72 to an inch, from its upper left corner. */
export type PageShown = {
/** Its width. */
width: number,
/** Its height. */
height: number,
/** Filled rectangles, under everything else: x, y, width, height and colour. */
areas: Array<[number, number, number, number, string]>,
/** Lines of text. */
texts: Array<PageTextShown>,
/** A drawing. */
picture: PagePictureShown | null, };
