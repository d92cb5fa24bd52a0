// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One value of a facet. */
export type FacetValue = {
/** What it is called. */
name: string,
/** How many events have it. */
count: number,
/** Whether it is chosen. */
chosen: boolean,
/** The query with it if it is not chosen, and without it if it is. */
toggled: string,
/** The query for all events without it. */
excluded: string, };
