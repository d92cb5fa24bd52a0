// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { RowOutcome } from "./RowOutcome";

/** What became of one row. */
export type ReportRow = {
/** Its line in the file, from 1. */
line: number,
/** What became of it. */
outcome: RowOutcome,
/** What the event is called. */
title: string,
/** Why. */
why: string,
/** The event. */
id: string | null, };
