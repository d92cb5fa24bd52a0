// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineRole } from "./LineRole";
import type { LineTake } from "./LineTake";

/** What the person decided about words of a line. */
export type LineDecision = {
/** What they are for. */
role: LineRole,
/** The words; capitals and accents do not matter. */
words: string,
/** What they mean. */
take: LineTake, };
