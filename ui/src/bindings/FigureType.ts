// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What an analyst-defined field holds. */
export type FigureType = "text" | "number" | "date" | "actor" | "place" | "choice" | "yes-no" | "link";
