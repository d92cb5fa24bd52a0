//! Events and dates for people and for programs.

use std::collections::HashMap;

use dateline_core::date::Extent;
use dateline_core::model::Noun;
use dateline_core::{Date, Id};
use dateline_store::{Database, EventRow, Record};
use serde_json::{Map, Value as Json, json};

use crate::failure::Failure;

/// The names of kinds.
pub struct Kinds(HashMap<Id, Kind>);

#[derive(Debug, Clone)]
struct Kind {
    name: String,
    deleted: bool,
}

impl Kinds {
    /// Those of a database, also deleted ones: they are still what events were said to be.
    pub fn of(database: &Database) -> Result<Self, Failure> {
        let mut kinds = database.records(Noun::Kind)?;
        for id in database.edited(Noun::Kind)? {
            kinds.extend(database.record(id)?.filter(|kind| kind.deleted));
        }
        Ok(Self(kinds.iter().map(|kind| (kind.id, Kind::of(kind))).collect()))
    }

    fn get(&self, row: &EventRow) -> Option<&Kind> {
        self.0.get(&row.kind?)
    }
}

impl Kind {
    fn of(record: &Record) -> Self {
        Self { name: record.title().to_owned(), deleted: record.deleted }
    }

    fn for_people(&self) -> String {
        if self.deleted { format!("{} (deleted)", self.name) } else { self.name.clone() }
    }
}

/// An event on a line, for people.
pub fn event_line(row: &EventRow, kinds: &Kinds) -> String {
    let date = if row.date.is_undated() { "undated".to_owned() } else { row.date.to_string() };
    let status = row.status.map(|status| status.as_str().to_owned());
    let marks: Vec<String> = [kinds.get(row).map(Kind::for_people), status].into_iter().flatten().collect();
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
    object.insert("kind".to_owned(), kinds.get(row).map(|kind| kind.name.as_str()).into());
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

#[cfg(test)]
mod tests {
    use dateline_core::query::Query;
    use dateline_store::{AppData, Label, Sort};

    use super::*;

    #[test]
    fn a_kind_that_was_deleted_is_named_and_said_to_be() {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path().join("app"));
        let mut database = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
        database.set_author("Ida Tarbell").unwrap();
        let made = database.commit(&Label::new("test", "both"), |edit| {
            let kind = edit.create(Noun::Kind, &[("name", "Hearing".into())])?;
            edit.create(Noun::Event, &[("title", "Before the court".into()), ("kind", kind.into())])?;
            Ok(kind)
        });
        let kind = made.unwrap().value;
        let _ = database.commit(&Label::new("test", "delete"), |edit| edit.delete(kind)).unwrap();
        let kinds = Kinds::of(&database).unwrap();
        let row = database.find(&Query::default(), Sort::default(), 0, 1).unwrap().rows.remove(0);
        assert!(event_line(&row, &kinds).ends_with("Before the court  [Hearing (deleted)]"));
        assert_eq!(event(&row, &kinds)["kind"], "Hearing");
    }
}
