// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ApiError } from "./ApiError";

/** Something went wrong that nobody asked for: while opening a file from outside, while checking in the background. */
export type Trouble = {
/** What was being done: “open “talks.dateline””. */
doing: string,
/** What went wrong. */
error: ApiError, };
