// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { NeededOf } from "./NeededOf";
import type { Noun } from "./Noun";
import type { ValuesOf } from "./ValuesOf";

/** A record to make. `id` is a temporary one, “new:1”, for the operations after it. */
export type NewRecord = { [N in Noun]: { id?: string; noun: N; values: ValuesOf[N] & NeededOf[N] } }[Noun];
