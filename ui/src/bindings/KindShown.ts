// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A kind of event. */
export type KindShown = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** Its word in queries. */
code: string | null,
/** `#rrggbb`. */
colour: string,
/** The form of its marks. */
glyph: string,
/** Whether every event database has it. */
built_in: boolean, };
