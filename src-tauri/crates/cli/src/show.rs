//! Events and dates for people and for programs.

use dateline_core::Date;
use dateline_core::date::Extent;
use dateline_core::model::Noun;
use dateline_store::{Database, EventRow};
use serde_json::{Map, Value as Json, json};

use crate::failure::Failure;

/// The names of kinds.
pub struct Kinds(std::collections::HashMap<dateline_core::Id, String>);

impl Kinds {
    /// Those of a database.
    pub fn of(database: &Database) -> Result<Self, Failure> {
        let kinds = database.records(Noun::Kind)?;
        Ok(Self(kinds.into_iter().map(|kind| (kind.id, kind.title().to_owned())).collect()))
    }

    fn name(&self, row: &EventRow) -> Option<&str> {
        self.0.get(&row.kind?).map(String::as_str)
    }
}

/// An event on a line, for people.
pub fn event_line(row: &EventRow, kinds: &Kinds) -> String {
    let date = if row.date.is_undated() { "undated".to_owned() } else { row.date.to_string() };
    let marks: Vec<&str> =
        [kinds.name(row), row.status.map(|status| status.as_str())].into_iter().flatten().collect();
    let marks = if marks.is_empty() { String::new() } else { format!("  [{}]", marks.join(", ")) };
    format!("{date:<32} {}{marks}", row.title)
}

/// An event for programs.
pub fn event(row: &EventRow, kinds: &Kinds) -> Json {
    let mut object = Map::new();
    object.insert("id".to_owned(), row.id.to_string().into());
    object.insert("title".to_owned(), row.title.as_str().into());
    object.insert("date".to_owned(), row.date.edtf().map(ToString::to_string).into());
    object.extend(date_parts(&row.date, row.extent));
    object.insert("anchored".to_owned(), row.stored.anchor().is_some().into());
    object.insert("kind".to_owned(), kinds.name(row).into());
    object.insert("status".to_owned(), row.status.map(|status| status.as_str()).into());
    object.insert("place".to_owned(), row.place.as_ref().map(|(_, name)| name.as_str()).into());
    let actors = row.participants.iter().map(|one| json!({"name": one.name, "role": one.role}));
    object.insert("actors".to_owned(), actors.collect());
    object.insert("citations".to_owned(), row.citations.into());
    object.insert("private".to_owned(), row.private.into());
    Json::Object(object)
}

/// A date for programs.
pub fn date(date: &Date) -> Json {
    let mut object = Map::new();
    object.insert("edtf".to_owned(), date.edtf().map(ToString::to_string).into());
    object.extend(date_parts(date, date.extent()));
    Json::Object(object)
}

fn date_parts(date: &Date, extent: Option<Extent>) -> Map<String, Json> {
    let shown = if date.is_undated() { String::new() } else { date.to_string() };
    let mut parts = Map::new();
    let mut put = |name: &str, value: Json| drop(parts.insert(name.to_owned(), value));
    put("display", shown.into());
    put("earliest", extent.and_then(|extent| extent.earliest()).into());
    put("latest", extent.and_then(|extent| extent.latest()).into());
    put("time", date.time.map(|time| time.to_string()).into());
    put("zone", date.zone.map(|zone| zone.name()).into());
    put("wording", date.wording.as_deref().into());
    parts
}
