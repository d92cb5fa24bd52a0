// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ExportView } from "./ExportView";
import type { PageSetup } from "./PageSetup";

/** Pages that are asked for. */
export type PagesArgs = {
/** Only events that this finds. */
query?: string,
/** The part of the timeline that they show; null for all of it. */
view?: ExportView | null,
/** What stands on them. */
setup: PageSetup,
/** The first page that is wanted, from 0. */
from?: number,
/** How many are wanted at most; null for all. */
limit?: number | null, };
