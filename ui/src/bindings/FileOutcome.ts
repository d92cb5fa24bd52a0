// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Session } from "./Session";

/** What came of choosing a file. */
export type FileOutcome = {
/** Whether a file was opened; false if the person thought better of it, and then nothing has changed. */
opened: boolean,
/** What is open now. */
session: Session, };
