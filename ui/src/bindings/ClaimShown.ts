// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { CitationShown } from "./CitationShown";
import type { Noun } from "./Noun";

/** A rival value of one field. The preferred one is the value that the record itself has. */
export type ClaimShown = {
/** Its id. */
id: string,
/** The record whose field it is about: the event, or one of its figures. */
subject: string,
/** The noun of that record. */
noun: Noun,
/** The field. */
field: string,
/** The field for reading: “Date”, or the name of an analyst-defined field. */
field_label: string,
/** The value as `apply` takes it. */
value: string,
/** The value for reading. */
display: string,
/** Whether it is the value that the record has. */
preferred: boolean,
/** A remark. */
note: string | null,
/** Who claims it. */
citations: Array<CitationShown>,
/** Left out of what is shared. */
private: boolean, };
