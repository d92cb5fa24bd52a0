// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Finding } from "./Finding";
import type { FindingSort } from "./FindingSort";

/** All findings of one sort. */
export type FindingGroup = {
/** Which. */
sort: FindingSort,
/** What it is called. */
title: string,
/** By what rule it is found. */
rule: string,
/** How many there are. */
total: number,
/** The first of them. */
found: Array<Finding>, };
