// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How events of a kind look. */
export type SceneKind = {
/** The kind's number in the columns; `null` for events without a kind. */
key: number | null,
/** Its name. */
name: string,
/** Its colour, `#rrggbb`. */
colour: string,
/** Its glyph, by the names of `core::model::BUILT_IN_KINDS`. */
glyph: string, };
