// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Where a field of the event comes from. */
export type Mapped = {
/** id, title, start, end, date, kind, status, actor, place, tag, source, note, `field:NAME`. */
field: string,
/** A column, or a template: “{name}: {country}”. */
from: string, };
