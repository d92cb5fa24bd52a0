// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FigureType } from "./FigureType";

/** A field that the analyst defined. */
export type FieldShown = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** The noun whose records have it. */
applies_to: string,
/** What it holds. */
type: FigureType | null,
/** The unit of its numbers. */
unit: string | null,
/** What a choice offers. */
options: Array<string>, };
