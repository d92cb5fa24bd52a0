// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ChosenEvents } from "./ChosenEvents";
import type { EachEvent } from "./EachEvent";
import type { NewRecord } from "./NewRecord";
import type { RecordId } from "./RecordId";
import type { SetRecord } from "./SetRecord";

/** One step of a change. */
export type Operation = { "create": NewRecord } | { "set": SetRecord } | { "delete": RecordId } | { "restore": RecordId } | { "each": EachEvent } | { "delete_each": ChosenEvents };
