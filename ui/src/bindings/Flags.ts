// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a change touched, so that the window refreshes that and no more. */
export type Flags = {
/** Any field of an event, or what hangs on it. */
events: boolean,
/** Dates, also those derived through anchors. */
dates: boolean,
/** Kinds, tags, fields. */
vocabulary: boolean,
/** Sources and citations. */
sources: boolean,
/** Actors, their aliases and offices. */
actors: boolean,
/** Places. */
places: boolean,
/** Who edits. */
people: boolean,
/** What can be undone or redone. */
undo: boolean, };
