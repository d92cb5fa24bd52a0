// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ExportFormat } from "./ExportFormat";
import type { ExportView } from "./ExportView";
import type { PageSetup } from "./PageSetup";

/** What to write, and how. */
export type ExportArgs = {
/** The format. */
format: ExportFormat,
/** Only events that this finds. */
query?: string,
/** The part of the timeline that a picture shows; null for all of it. */
view?: ExportView | null,
/** What stands on the pages of a PDF, and how. */
pages?: PageSetup | null, };
