// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { AttachmentShown } from "./AttachmentShown";
import type { CitationShown } from "./CitationShown";
import type { ClaimShown } from "./ClaimShown";
import type { DateShown } from "./DateShown";
import type { FigureShown } from "./FigureShown";
import type { Handling } from "./Handling";
import type { Named } from "./Named";
import type { NoteShown } from "./NoteShown";
import type { ParticipationShown } from "./ParticipationShown";
import type { PlaceShown } from "./PlaceShown";
import type { RelationShown } from "./RelationShown";
import type { Status } from "./Status";
import type { StatusChangeShown } from "./StatusChangeShown";
import type { TaggingShown } from "./TaggingShown";

/** One event with all that belongs to it. */
export type EventDetail = {
/** Its id. */
id: string,
/** What it is called. */
title: string,
/** When it was. */
date: DateShown,
/** What sort of event. */
kind: Named | null,
/** How far it has come. */
status: Status | null,
/** How it came there, oldest first. */
status_changes: Array<StatusChangeShown>,
/** Who took part, in order. */
participations: Array<ParticipationShown>,
/** Where it was. */
place: PlaceShown | null,
/** Who says so. */
citations: Array<CitationShown>,
/** How it stands to other events. */
relations: Array<RelationShown>,
/** Its tags. */
tags: Array<TaggingShown>,
/** Notes about it. */
notes: Array<NoteShown>,
/** Values of fields that the analyst defined. */
figures: Array<FigureShown>,
/** Rival values of its fields and of its figures. */
claims: Array<ClaimShown>,
/** Files kept with it. */
attachments: Array<AttachmentShown>,
/** What happened, in the analyst's words. */
summary: string | null,
/** How important the analyst holds it: higher shows first where there is no room for all. */
rank: number | null,
/** Its place within its day. */
day_order: string | null,
/** Its name in the table that it came from. */
key: string | null,
/** Left out of what is shared. */
private: boolean,
/** Traffic Light Protocol. */
handling: Handling | null,
/** Whether it was deleted. */
deleted: boolean,
/** One sentence for screen readers. */
spoken: string, };
