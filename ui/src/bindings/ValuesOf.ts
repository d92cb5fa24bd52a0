// Made from crates/api by `cargo xtask bindings`. Do not edit.
import type { ActorType } from "./ActorType";
import type { FigureType } from "./FigureType";
import type { Handling } from "./Handling";
import type { PlacePrecision } from "./PlacePrecision";
import type { RelationType } from "./RelationType";
import type { Reliability } from "./Reliability";
import type { SourceType } from "./SourceType";
import type { Stance } from "./Stance";
import type { Status } from "./Status";

/** The fields of each noun. Absent: stays as it is; null: is emptied. Dates are stored text. */
export type ValuesOf = {
  event: { title?: string | null; date?: string | null; kind?: string | null; status?: Status | null; place?: string | null; summary?: string | null; rank?: number | null; day_order?: string | null; key?: string | null; private?: boolean | null; handling?: Handling | null };
  kind: { name?: string | null; code?: string | null; cameo?: string | null; plover?: string | null; parent?: string | null; colour?: string | null; glyph?: string | null; private?: boolean | null; handling?: Handling | null };
  status_change: { event?: string | null; status?: Status | null; date?: string | null; source?: string | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  actor: { name?: string | null; sort_name?: string | null; type?: ActorType | null; code?: string | null; summary?: string | null; private?: boolean | null; handling?: Handling | null };
  alias: { actor?: string | null; name?: string | null; language?: string | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  office: { actor?: string | null; title?: string | null; body?: string | null; valid?: string | null; private?: boolean | null; handling?: Handling | null };
  participation: { event?: string | null; actor?: string | null; role?: string | null; office?: string | null; position?: number | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  place: { name?: string | null; latitude?: number | null; longitude?: number | null; precision?: PlacePrecision | null; parent?: string | null; country?: string | null; summary?: string | null; private?: boolean | null; handling?: Handling | null };
  source: { title?: string | null; type?: SourceType | null; publisher?: string | null; authors?: string | null; published?: string | null; accessed?: string | null; learned?: string | null; url?: string | null; archive_url?: string | null; language?: string | null; text?: string | null; text_hash?: string | null; private?: boolean | null; handling?: Handling | null };
  citation: { subject?: string | null; field?: string | null; source?: string | null; quote?: string | null; quote_start?: number | null; quote_end?: number | null; locator?: string | null; stance?: Stance | null; attribution?: string | null; reliability?: Reliability | null; credibility?: number | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  claim: { subject?: string | null; field?: string | null; value?: string | null; preferred?: boolean | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  field: { name?: string | null; applies_to?: string | null; type?: FigureType | null; unit?: string | null; options?: string | null; private?: boolean | null; handling?: Handling | null };
  figure: { subject?: string | null; field?: string | null; value?: string | null; unit?: string | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  relation: { origin?: string | null; target?: string | null; type?: RelationType | null; note?: string | null; private?: boolean | null; handling?: Handling | null };
  tag: { name?: string | null; colour?: string | null; private?: boolean | null; handling?: Handling | null };
  tagging: { subject?: string | null; tag?: string | null; private?: boolean | null; handling?: Handling | null };
  note: { subject?: string | null; body?: string | null; private?: boolean | null; handling?: Handling | null };
  attachment: { subject?: string | null; name?: string | null; media_type?: string | null; size?: number | null; hash?: string | null; caption?: string | null; private?: boolean | null; handling?: Handling | null };
  view: { name?: string | null; query?: string | null; look?: string | null; position?: number | null; private?: boolean | null; handling?: Handling | null };
  person: { name?: string | null; email?: string | null; private?: boolean | null; handling?: Handling | null };
  database: { title?: string | null; summary?: string | null; reason_required?: boolean | null; private?: boolean | null; handling?: Handling | null };
};
