// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { PageContent } from "./PageContent";
import type { PaperSize } from "./PaperSize";

/** What stands on pages, and how. */
export type PageSetup = {
/** What stands on them. */
content?: PageContent,
/** The size of the paper. */
size?: PaperSize,
/** Held sideways; null for what suits the content. */
landscape?: boolean | null,
/**
 * Over how many pages side by side the time of a timeline goes, with as many below each other as its lanes need; 0
 * for all of it on one page.
 */
across?: number,
/** What stands at the top of each page; null for the name of the file. */
title?: string | null, };
