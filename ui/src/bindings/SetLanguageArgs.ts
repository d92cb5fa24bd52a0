// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LanguageCode } from "./LanguageCode";

/** The language that the interface is to speak. */
export type SetLanguageArgs = {
/** The language; null for that of the system. */
language: LanguageCode | null, };
