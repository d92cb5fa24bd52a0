// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShown } from "./DateShown";
import type { EventsOf } from "./EventsOf";
import type { Handling } from "./Handling";
import type { Hanging } from "./Hanging";
import type { SourceCitation } from "./SourceCitation";
import type { SourceType } from "./SourceType";

/** One source with all that belongs to it. */
export type SourceDetail = {
/** Its id. */
id: string,
/** Its title. */
title: string,
/** What sort of document. */
type: SourceType | null,
/** Who published it. */
publisher: string | null,
/** Who wrote it. */
authors: string | null,
/** When it was published. */
published: DateShown,
/** When it was read. */
accessed: DateShown,
/** When the analyst came to know it. */
learned: DateShown,
/** Its address. */
url: string | null,
/** The host of the address as the network spells it, to show before it is opened; null if it is no https address. */
host: string | null,
/** The address of a kept copy. */
archive_url: string | null,
/** BCP 47. */
language: string | null,
/** Whether its text is kept. */
has_text: boolean,
/** Left out of what is shared. */
private: boolean,
/** Traffic Light Protocol. */
handling: Handling | null,
/** Where it is cited. */
citations: Array<SourceCitation>,
/** The events that cite it. */
events: EventsOf,
/** What hangs on it. */
hanging: Hanging,
/** How many events count their date from its publication. */
anchored: number,
/** Whether it was deleted. */
deleted: boolean, };
