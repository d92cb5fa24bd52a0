// Made from crates/api by `cargo xtask bindings`. Do not edit.

/** How far a long task has come. */
export type Progress = {
/** The task: “import”. */
task: string,
/** What it is doing: “reading rows”. */
doing: string,
/** How much is done. */
done: number,
/** Of how much; null if that is not known. */
total: number | null,
/** Whether it has ended. */
ended: boolean, };
