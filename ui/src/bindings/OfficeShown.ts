// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { DateShown } from "./DateShown";
import type { Named } from "./Named";

/** An office that somebody holds or held. */
export type OfficeShown = {
/** Its id. */
id: string,
/** What it is called. */
title: string,
/** Who holds or held it. */
actor: Named,
/** The state or organisation that it belongs to. */
body: Named | null,
/** From when to when. */
valid: DateShown, };
