// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { SourceType } from "./SourceType";

/** One source in the list. */
export type SourceRow = {
/** Its id. */
id: string,
/** Its title. */
title: string,
/** What sort of document. */
type: SourceType | null,
/** Who published it. */
publisher: string | null,
/** When, for reading. */
published: string,
/** How many passages of it are cited. */
citations: number, };
