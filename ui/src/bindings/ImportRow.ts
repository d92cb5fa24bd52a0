// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { RowOutcome } from "./RowOutcome";

/** A row as the event that it will be. */
export type ImportRow = {
/** Its line in the file, from 1. */
line: number,
/** What would become of it. */
outcome: RowOutcome,
/** What the event is called. */
title: string,
/** When it was, for reading. */
date: string,
/** The same as EDTF. */
edtf: string,
/** The kind's name. */
kind: string,
/** How far it has come. */
status: string,
/** Who took part. */
actors: Array<string>,
/** Where. */
place: string,
/** Why it will not be taken, or what is odd. */
problem: string | null, };
