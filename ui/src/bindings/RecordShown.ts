// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { CellValue } from "./CellValue";
import type { Noun } from "./Noun";

/** A record as it is. */
export type RecordShown = {
/** Its id. */
id: string,
/** Its noun. */
noun: Noun,
/** Its name, title or first words. */
name: string,
/** Its fields, as `apply` takes them. */
values: { [key in string]: CellValue },
/** Whether it was deleted. */
deleted: boolean, };
