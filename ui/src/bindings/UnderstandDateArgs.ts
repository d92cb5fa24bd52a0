// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { AsOf } from "./AsOf";

/** Words to be understood as a date. */
export type UnderstandDateArgs = {
/** What was typed. */
words: string,
/** What “last month” counts from. */
as_of?: AsOf | null, };
