// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What the table is sorted by. */
export type EventsSort = "date" | "title" | "kind" | "status" | "place" | "actors" | "citations";
