// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";

/** Among which events to look, and what a lane is. */
export type FindingsArgs = {
/** The query; empty for all events. */
query?: string,
/** Silences and bursts are looked for in each of these lanes. */
lanes?: Lanes,
/** Now, in seconds since 1970: what was expected before it is overdue. The clock's time without one. */
now?: number | null, };
