// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LanguageCode } from "./LanguageCode";

/** What the window is written in. */
export type LocaleShown = {
/** The locale of dates and numbers, as BCP 47 has it: “en-GB”. */
tag: string,
/** The language of the words. */
language: LanguageCode,
/** The language that the person chose; null while the system's is followed. */
chosen: LanguageCode | null, };
