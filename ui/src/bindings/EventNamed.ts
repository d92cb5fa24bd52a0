// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Status } from "./Status";

/** Another event in passing. */
export type EventNamed = {
/** Its id. */
id: string,
/** What it is called. */
title: string,
/** When it was, for reading. */
date: string,
/** How far it has come. */
status: Status | null, };
