// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { FigureType } from "./FigureType";
import type { RelationType } from "./RelationType";
import type { Status } from "./Status";

/** The fields that a new record of each noun cannot be without. */
export type NeededOf = {
  event: { title: string };
  kind: { name: string };
  status_change: { event: string; status: Status };
  actor: { name: string };
  alias: { actor: string; name: string };
  office: { actor: string; title: string };
  participation: { event: string; actor: string };
  place: { name: string };
  source: { title: string };
  citation: { subject: string; source: string };
  claim: { subject: string; field: string; value: string };
  field: { name: string; applies_to: string; type: FigureType };
  figure: { subject: string; field: string; value: string };
  relation: { origin: string; target: string; type: RelationType };
  tag: { name: string };
  tagging: { subject: string; tag: string };
  note: { subject: string; body: string };
  attachment: { subject: string; name: string; hash: string };
  view: { name: string };
  person: { name: string };
  database: {  };
};
