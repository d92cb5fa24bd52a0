// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a part of an edit of many events does. */
export type BulkPartKind = "set" | "tag" | "untag" | "add" | "remove";
