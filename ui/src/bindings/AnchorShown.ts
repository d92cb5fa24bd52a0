// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { AnchorTarget } from "./AnchorTarget";

/** What a date is counted from. */
export type AnchorShown = {
/** The record that it is counted from. */
target: AnchorTarget,
/** Its title. */
title: string,
/** The date that is counted from, for reading. */
date: string,
/** The rule as stored: “-1 month”. */
rule: string,
/** The rule in English: “the month before”. */
says: string, };
