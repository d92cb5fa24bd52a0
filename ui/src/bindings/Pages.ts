// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { PageShown } from "./PageShown";

/** Pages as they are shown and printed. */
export type Pages = {
/** How many there are. */
total: number,
/** Those that were asked for. */
pages: Array<PageShown>,
/** What has no room, each as a sentence. */
left_out: Array<string>, };
