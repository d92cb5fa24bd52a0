// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FileName } from "./FileName";
import type { Session } from "./Session";

/** What was done with a damaged file. */
export type Recovered = {
/** What is open now. */
session: Session,
/** The name under which the damaged file is kept. */
aside: FileName, };
