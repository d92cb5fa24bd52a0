// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A change of the log, as far as it tells how new a state is. */
export type LastChange = {
/** When, RFC 3339. */
at: string,
/** Who made it. */
person: string,
/** What it was: “edit of date of “Talks””. */
label: string, };
