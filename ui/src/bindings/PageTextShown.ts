// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A line of text on a page. */
export type PageTextShown = {
/** Where it begins: its left edge, or its right edge where it runs from right to left. */
x: number,
/** Its baseline. */
y: number,
/** Type size. */
size: number,
/** Semi-bold instead of regular. */
bold: boolean,
/** `#rrggbb`. */
colour: string,
/** What it says. */
text: string,
/** It runs from right to left. */
rtl: boolean, };
