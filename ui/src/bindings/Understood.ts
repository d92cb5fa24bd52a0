// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { NotUnderstood } from "./NotUnderstood";
import type { UnderstoodDate } from "./UnderstoodDate";

/** What was understood of words. */
export type Understood = UnderstoodDate | NotUnderstood;
