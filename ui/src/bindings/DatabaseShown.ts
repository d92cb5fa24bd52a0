// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Handling } from "./Handling";

/** What holds for the whole database. It is set like any record, of the noun “database”. */
export type DatabaseShown = {
/** The id of its record. */
id: string,
/** What it is called, where that is not only the file's name. */
title: string | null,
/** What it is about. */
summary: string | null,
/** The handling mark of all records that have none of their own. */
handling: Handling | null,
/** Whether nothing is edited without saying why. */
reason_required: boolean, };
