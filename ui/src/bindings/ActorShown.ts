// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ActorType } from "./ActorType";

/** An actor in passing. */
export type ActorShown = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** What sort of actor. */
type: ActorType | null, };
