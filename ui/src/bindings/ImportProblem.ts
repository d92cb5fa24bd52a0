// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** What is wrong with a row. */
export type ImportProblem = {
/** Its line in the file, from 1. */
line: number,
/** The column. */
column: string | null,
/** What is wrong. */
message: string,
/** What to do. */
hint: string | null, };
