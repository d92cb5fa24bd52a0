// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { Session } from "./Session";

/** Another file was opened, or none is open any more. */
export type FileChanged = {
/** What is open now. */
session: Session, };
