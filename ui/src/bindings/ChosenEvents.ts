// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FoundEvents } from "./FoundEvents";

/** Which events are meant. */
export type ChosenEvents = { "ids": Array<string> } | { "found": FoundEvents };
