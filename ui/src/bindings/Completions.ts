// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Completion } from "./Completion";

/** What can stand in the place of what is being typed. */
export type Completions = {
/** Where what would be replaced begins, in characters. */
start: number,
/** Where it ends. */
end: number,
/** What can stand there, the likeliest first. */
options: Array<Completion>, };
