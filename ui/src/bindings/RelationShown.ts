// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { EventNamed } from "./EventNamed";
import type { RelationType } from "./RelationType";

/** How the event stands to another. */
export type RelationShown = {
/** Its id. */
id: string,
/** How the first stands to the second. */
type: RelationType | null,
/** Whether this event is the first. */
outgoing: boolean,
/** For reading, seen from this event: “responds to”, “is answered by”. */
says: string,
/** The other event. */
event: EventNamed,
/** A remark. */
note: string | null, };
