// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ActorType } from "./ActorType";
import type { Choice } from "./Choice";
import type { DatabaseShown } from "./DatabaseShown";
import type { FieldShown } from "./FieldShown";
import type { FigureType } from "./FigureType";
import type { Handling } from "./Handling";
import type { KindShown } from "./KindShown";
import type { PlacePrecision } from "./PlacePrecision";
import type { RelationChoice } from "./RelationChoice";
import type { Reliability } from "./Reliability";
import type { SourceType } from "./SourceType";
import type { Stance } from "./Stance";
import type { Status } from "./Status";
import type { TagShown } from "./TagShown";

/** Everything that lists offer. */
export type Vocabulary = {
/** Kinds of events, built-in ones first. */
kinds: Array<KindShown>,
/** How far an event has come. */
statuses: Array<Choice<Status>>,
/** What a source says of what it is cited for. */
stances: Array<Choice<Stance>>,
/** Roles that are offered; others may be written. */
roles: Array<Choice<string>>,
/** A to F. */
reliabilities: Array<Choice<Reliability>>,
/** 1 to 6. */
credibilities: Array<Choice<number>>,
/** Sorts of actors. */
actor_types: Array<Choice<ActorType>>,
/** Sorts of sources. */
source_types: Array<Choice<SourceType>>,
/** How one event stands to another. */
relation_types: Array<RelationChoice>,
/** Traffic Light Protocol. */
handlings: Array<Choice<Handling>>,
/** How exactly a place is known. */
place_precisions: Array<Choice<PlacePrecision>>,
/** What an analyst-defined field holds. */
figure_types: Array<Choice<FigureType>>,
/** Fields that the analyst defined. */
fields: Array<FieldShown>,
/** Tags. */
tags: Array<TagShown>,
/** What holds for the whole database. */
database: DatabaseShown, };
