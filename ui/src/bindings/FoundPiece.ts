// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A piece of a text in which words were found. */
export type FoundPiece = {
/** The text. */
text: string,
/** Whether it is one of the words. */
hit: boolean, };
