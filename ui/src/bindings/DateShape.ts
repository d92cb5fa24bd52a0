// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How a date is drawn and compared. */
export type DateShape = "instant" | "day" | "period" | "duration" | "range";
