// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Lanes } from "./Lanes";
import type { PictureTheme } from "./PictureTheme";

/** The part of the timeline that a picture shows. */
export type ExportView = {
/** The left edge in seconds since 1970; null to fit everything. */
from: number | null,
/** The right edge. */
to: number | null,
/** The picture's width in pixels. */
width: number,
/** What lanes are made of. */
lanes: Lanes,
/** Its colours. */
theme: PictureTheme, };
