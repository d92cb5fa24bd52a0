// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { BulkPartKind } from "./BulkPartKind";
import type { ValueCount } from "./ValueCount";

/** What one part of an edit of many events would do. */
export type BulkPart = {
/** For programs: `set`, `tag`, `untag`, `add` or `remove`. */
part: BulkPartKind,
/** The field that is set; empty for what is no field. */
field: string,
/** What the field becomes, or the name of the tag or actor, for reading; empty for no value. */
becomes: string,
/** The role in which an actor is added or removed, for reading. */
role: string | null,
/** How many events it changes. */
changes: number,
/** In how many it is so already. */
already: number,
/** What the field is until now where it changes, the most frequent first. */
before: Array<ValueCount>,
/** How many more values there are. */
before_more: number, };
