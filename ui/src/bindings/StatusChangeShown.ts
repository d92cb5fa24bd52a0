// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShown } from "./DateShown";
import type { Named } from "./Named";
import type { Status } from "./Status";

/** A dated, sourced change of status. */
export type StatusChangeShown = {
/** Its id. */
id: string,
/** The status from then on. */
status: Status | null,
/** Since when. */
date: DateShown,
/** Who says so. */
source: Named | null,
/** A remark. */
note: string | null, };
