// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Why words are no date. */
export type NotUnderstood = {
/** Always false. */
ok: false,
/** What is wrong. */
message: string,
/** What to write instead. */
hint: string | null,
/** Where in the words, in characters, if that is known. */
offset: number | null,
/** The words are relative, and nothing was given that they count from. */
needs_anchor: boolean,
/** The rule that the words name: “-1 month”. */
anchor_rule: string | null, };
