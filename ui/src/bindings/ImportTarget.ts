// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a column can go to. */
export type ImportTarget = {
/** The field, as a mapping names it. */
field: string,
/** As people read it. */
label: string,
/** Under which heading it stands. */
group: string,
/** Whether several columns can go there. */
repeat: boolean, };
