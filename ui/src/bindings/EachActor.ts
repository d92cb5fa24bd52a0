// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** An actor, and in which role. */
export type EachActor = {
/** The id of the actor. */
actor: string,
/** The role. */
role?: string | null, };
