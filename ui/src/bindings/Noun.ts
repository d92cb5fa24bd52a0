// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** A sort of record. */
export type Noun = "event" | "kind" | "status_change" | "actor" | "alias" | "office" | "participation" | "place" | "source" | "citation" | "claim" | "field" | "figure" | "relation" | "tag" | "tagging" | "note" | "attachment" | "view" | "person" | "database";
