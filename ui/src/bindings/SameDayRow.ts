// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One event of a day. */
export type SameDayRow = {
/** Its id. */
id: string,
/** What it is called. */
title: string,
/** Its place among the others, compared as text; none comes first. */
day_order: string | null, };
