// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Noun } from "./Noun";
import type { ValuesOf } from "./ValuesOf";

/** Fields to set. */
export type SetRecord = { [N in Noun]: { id: string; noun: N; values: ValuesOf[N] } }[Noun];
