// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateBounds } from "./DateBounds";
import type { Found } from "./Found";
import type { Named } from "./Named";
import type { Status } from "./Status";

/** One row of the table. */
export type EventRow = {
/** The event's id. */
id: string,
/** What it is called. */
title: string,
/** When it was, for reading; empty if undated. */
date: string,
/** Its stored date. */
stored: string,
/** Its bounds; null if undated. */
bounds: DateBounds | null,
/** Its date counts from something, and could not be worked out. */
adrift: boolean,
/** The id of its kind. */
kind: string | null,
/** The name of its kind, for reading, where that was deleted: no list of kinds has it then. */
kind_deleted?: string,
/** How far it has come. */
status: Status | null,
/** Where it was. */
place: Named | null,
/** Who took part, in order; of very many, the first. */
actors: Array<Named>,
/** How many more took part. */
more_actors?: number,
/** How many passages are cited for it. */
citations: number,
/** How important the analyst holds it. */
rank: number | null,
/** Left out of what is shared. */
private: boolean,
/** Where words that are looked for stand in it, if that was asked. */
found?: Found,
/** What was asked for by `also`, for reading, in that order. */
also?: Array<string>, };
