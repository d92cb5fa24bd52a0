// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventNamed } from "./EventNamed";
import type { Stance } from "./Stance";

/** One passage of the source, and what it is cited for. */
export type SourceCitation = {
/** Its id. */
id: string,
/** The event, if it is cited for one. */
event: EventNamed | null,
/** The exact words. */
quote: string | null,
/** What the source says. */
stance: Stance | null,
/** Page, paragraph, minute. */
locator: string | null, };
