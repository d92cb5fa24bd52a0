// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SourceRow } from "./SourceRow";

/** Sources, the latest published first. */
export type SourcesPage = {
/** The sources. */
rows: Array<SourceRow>, };
