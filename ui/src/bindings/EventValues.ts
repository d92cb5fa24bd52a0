// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ValuesOf } from "./ValuesOf";

/** The fields of an event. Absent: stays as it is; null: is emptied. */
export type EventValues = ValuesOf["event"];
