// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** In what order a date in figures is meant. */
export type FigureOrder = "dmy" | "mdy" | "ymd";
