// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { LineTake } from "./LineTake";

/** One thing that words could be taken for. */
export type LineChoice = {
/** What to send back as a decision. */
take: LineTake,
/** For reading. */
name: string,
/** What tells it from others of its name. */
detail: string,
/** It is what they are taken for now. */
chosen: boolean, };
