// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What sort of actor. */
export type ActorType = "person" | "state" | "organisation" | "group";
