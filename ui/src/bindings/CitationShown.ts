// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Reliability } from "./Reliability";
import type { SourceNamed } from "./SourceNamed";
import type { Stance } from "./Stance";

/** One passage of one source. */
export type CitationShown = {
/** Its id. */
id: string,
/** The source. */
source: SourceNamed,
/** The field that it is about; null for the event as a whole. */
field: string | null,
/** The exact words. */
quote: string | null,
/** Page, paragraph, minute. */
locator: string | null,
/** What the source says of it. */
stance: Stance | null,
/** The chain of attribution: “Kyodo, by Reuters”. */
attribution: string | null,
/** A to F; F if nobody has judged it. */
reliability: Reliability,
/** 1 to 6; 6 if nobody has judged it. */
credibility: number,
/** A remark. */
note: string | null, };
