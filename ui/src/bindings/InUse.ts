// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What would go, or be left without it, if a record were discarded. */
export type InUse = {
/** What would go with it, for reading: “3 participants”. */
goes: Array<string>,
/** What would stay and no longer name it: “2 events”. */
stays: Array<string>,
/** How many events count their date from it: it cannot go while there are any. */
anchored: number, };
