// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ErrorCode } from "./ErrorCode";
import type { QueryPlace } from "./QueryPlace";

/** What a command answers when it does not do what was asked. Nothing was changed. */
export type ApiError = {
/** What a program may react to. */
code: ErrorCode,
/** What is wrong, as a sentence. */
message: string,
/** What the person can do. */
hint: string | null,
/** The field that was refused, where it is one. */
field: string | null,
/** Where in a query it is wrong. */
place?: QueryPlace, };
