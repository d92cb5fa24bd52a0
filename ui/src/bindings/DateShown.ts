// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { AnchorShown } from "./AnchorShown";
import type { DateBounds } from "./DateBounds";

/** A date, ready to be shown and edited. */
export type DateShown = {
/** Its stored text: what `apply` takes. */
stored: string,
/** Text to edit: read again, it gives the same date. */
input: string,
/** For reading, at the given precision and no more. Empty if undated. */
display: string,
/** The day part, with an anchor worked out; null if undated. */
edtf: string | null,
/** The first day, or moment, that it can have been, in English; null if open or undated. */
earliest: string | null,
/** The last day, or moment, that it can have been, in English. */
latest: string | null,
/** Its bounds; null if undated. */
bounds: DateBounds | null,
/** The words of the source. */
wording: string | null,
/** The local time, for reading. */
time: string | null,
/** The IANA zone of the time. */
zone: string | null,
/** What it is counted from. */
anchor: AnchorShown | null,
/** Why it could not be worked out. */
problem: string | null, };
