// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SameDayRow } from "./SameDayRow";

/** The events that begin at the same moment as one, itself among them, in the order in which they are shown. */
export type SameDay = {
/** The events. */
rows: Array<SameDayRow>, };
