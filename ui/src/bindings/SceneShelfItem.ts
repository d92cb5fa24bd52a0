// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** An event without a date. */
export type SceneShelfItem = {
/** The event's row in the columns. */
row: number,
/** Its title, on one line. */
title: string,
/** Position of its kind in `kinds`. */
kind: number,
/** Its status. */
status: string | null,
/** It is selected. */
selected?: boolean, };
