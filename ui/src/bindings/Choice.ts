// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One word of a list. */
export type Choice<W> = {
/** As `apply` takes it. */
word: W,
/** As people read it. */
label: string, };
