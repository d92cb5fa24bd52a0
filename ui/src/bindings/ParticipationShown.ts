// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ActorShown } from "./ActorShown";
import type { Named } from "./Named";

/** An actor's role in the event. */
export type ParticipationShown = {
/** The id of the participation. */
id: string,
/** Who. */
actor: ActorShown,
/** In what role. */
role: string | null,
/** In which office. */
office: Named | null,
/** The offices that the actor holds or held: what can be chosen. */
offices: Array<Named>,
/** A remark. */
note: string | null, };
