// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Distance } from "./Distance";

/** How far apart two events are, from start to start. */
export type Measured = {
/** The one that is sooner, as far as is known. */
first: string,
/** The one that is later. */
second: string,
/** How many days; null where one has no date, or no known start. */
days: Distance | null,
/** How many seconds, where both are known to a time of day. */
seconds: Distance | null,
/** One of the dates is only approximate. */
about: boolean, };
