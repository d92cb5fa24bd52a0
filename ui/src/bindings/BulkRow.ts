// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { BulkRowChange } from "./BulkRowChange";

/** An event that changes. */
export type BulkRow = {
/** Its id. */
id: string,
/** What it is called. */
title: string,
/** When it was, for reading; empty if undated. */
date: string,
/** The parts of the edit that change it. */
changes: Array<BulkRowChange>, };
