// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ActorType } from "./ActorType";
import type { AliasShown } from "./AliasShown";
import type { EventsOf } from "./EventsOf";
import type { Handling } from "./Handling";
import type { Hanging } from "./Hanging";
import type { OfficeShown } from "./OfficeShown";

/** An actor with all that concerns it. */
export type ActorDetail = {
/** Its id. */
id: string,
/** Its name. */
name: string,
/** Its name as lists sort it. */
sort_name: string | null,
/** What sort of actor. */
type: ActorType | null,
/** Its code in queries and tables. */
code: string | null,
/** Who it is. */
summary: string | null,
/** Its other names. */
aliases: Array<AliasShown>,
/** The offices that it holds or held, by their beginning. */
offices: Array<OfficeShown>,
/** Who holds or held office in it, by their beginning. */
holders: Array<OfficeShown>,
/** The events that it takes part in. */
events: EventsOf,
/** What hangs on it. */
hanging: Hanging,
/** Left out of what is shared. */
private: boolean,
/** Traffic Light Protocol. */
handling: Handling | null,
/** Whether it was deleted. */
deleted: boolean, };
