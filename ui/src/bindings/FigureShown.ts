// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShown } from "./DateShown";
import type { FieldShown } from "./FieldShown";
import type { Named } from "./Named";

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
/** The date, where the field holds one. */
date: DateShown | null,
/** The actor or place, where the field holds one. */
record: Named | null,
/** The address, where the field holds one that can be opened. */
link: string | null,
/** Its own unit, where that is not the field's. */
unit: string | null,
/** A remark. */
note: string | null, };
