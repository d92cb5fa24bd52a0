// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** One change. */
export type LogEntry = {
/** Its place in the log of this file. */
seq: number,
/** Its id. */
change: string,
/** When, RFC 3339 with the writer's offset. */
at: string,
/** Who. */
person: string,
/** “event.edit”. */
operation: string,
/** “edit of date of “Talks””. */
label: string,
/** Why. */
reason: string | null,
/** How many operations it has. */
ops: number,
/** Whether it was taken back. */
undone: boolean, };
