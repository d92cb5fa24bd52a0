// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a piece of a line is for. */
export type LineRole = "date" | "kind" | "actor" | "place" | "tag" | "status" | "source" | "quote" | "from" | "title" | "sign";
