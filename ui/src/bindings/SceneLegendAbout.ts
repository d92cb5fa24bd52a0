// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What a legend entry explains. */
export type SceneLegendAbout = "kind" | "status" | "form" | "flag" | "density" | "relation" | "rival";
