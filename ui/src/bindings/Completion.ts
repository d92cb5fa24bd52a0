// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** Something that completes a query. */
export type Completion = {
/** What is put in, as it is written in a query. */
insert: string,
/** What it is called, for reading. */
name: string,
/** What tells it from others of its name. */
detail: string,
/** How many of the events that the rest of the query finds have it, where that is known. */
count: number | null,
/** The name of the field that it is, or that it is a value of. */
field: string,
/** Whether it is the name of a field, after which a value follows. */
goes_on: boolean, };
