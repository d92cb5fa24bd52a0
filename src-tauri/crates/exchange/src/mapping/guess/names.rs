//! What columns are called in real tables, the surest name first.

pub(super) const ID: &[&str] =
    &["id", "key", "uid", "uuid", "identifier", "internal identifier", "event id", "globaleventid"];
pub(super) const ID_WORDS: &[&str] = &["id", "key", "identifier", "number", "no", "nr", "code", "ref"];
pub(super) const TITLE: &[&str] =
    &["title", "event title", "event name", "headline", "heading", "event", "subject", "what"];
pub(super) const START_WORDS: &[&str] =
    &["start", "starts", "started", "begin", "begins", "beginning", "began", "from", "onset", "arrival"];
pub(super) const END_WORDS: &[&str] =
    &["end", "ends", "ended", "ending", "finish", "to", "until", "till", "departure"];
pub(super) const DATE: &[&str] = &["date", "when", "event date", "day"];
pub(super) const KIND: &[&str] = &["kind", "type", "category", "event type", "class"];
pub(super) const KIND_WORDS: &[&str] = &["kind", "type", "category"];
pub(super) const ACTOR: &[&str] = &[
    "actor",
    "actors",
    "participant",
    "participants",
    "party",
    "parties",
    "signatories",
    "person",
    "people",
    "who",
    "visitor",
    "speaker",
    "actor1",
    "actor 1",
];
pub(super) const PLACE: &[&str] =
    &["place", "location", "venue", "site", "where", "country", "city", "town", "locale", "region"];
pub(super) const TAG: &[&str] = &["tag", "tags", "keyword", "keywords", "label", "labels"];
pub(super) const SOURCE: &[&str] = &["source", "sources", "reference", "references", "citation"];
pub(super) const SUMMARY: &[&str] = &[
    "summary",
    "description",
    "details",
    "body",
    "text",
    "abstract",
    "remarks",
    "content",
    "narrative",
    "comment",
    "comments",
];
pub(super) const NOTE: &[&str] = &["note", "notes"];
