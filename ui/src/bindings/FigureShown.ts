// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FieldShown } from "./FieldShown";

/** The value of a field that the analyst defined. */
export type FigureShown = {
/** Its id. */
id: string,
/** The field. */
field: FieldShown,
/** The value as stored: text to edit. */
value: string,
/** For reading, with its unit. */
display: string,
/** Its own unit, where that is not the field's. */
unit: string | null,
/** A remark. */
note: string | null, };
