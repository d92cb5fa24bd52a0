// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { RelationType } from "./RelationType";

/** One way in which an event stands to another. */
export type RelationChoice = {
/** As `apply` takes it. */
word: RelationType,
/** Seen from the first event: “responds to”. */
label: string,
/** Seen from the second: “is answered by”. */
reverse: string, };
