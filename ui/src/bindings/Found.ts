// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FoundPiece } from "./FoundPiece";

/** Where words that were looked for stand in an event. */
export type Found = {
/** What they stand in: event (its title or summary), note, citation. */
part: string,
/** The text around them, in pieces. Plain text. */
pieces: Array<FoundPiece>, };
