// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What stands on pages. */
export type PageContent = "timeline" | "list";
