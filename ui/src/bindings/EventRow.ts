// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateBounds } from "./DateBounds";
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
/** How far it has come. */
status: Status | null,
/** Where it was. */
place: Named | null,
/** Who took part, in order. */
actors: Array<Named>,
/** How many passages are cited for it. */
citations: number,
/** How important the analyst holds it. */
rank: number | null,
/** Left out of what is shared. */
private: boolean, };
