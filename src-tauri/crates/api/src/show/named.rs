//! Fields of records, and records that are named in passing.

use dateline_core::Id;
use dateline_core::direction::legible;
use dateline_core::model::{Noun, Value, options};
use dateline_store::{Database, Record};

use super::{kind_name, shown_reading};
use crate::ApiError;
use crate::say::{Say, reader};
use crate::wire::{ActorShown, EventNamed, FieldShown, Named, PlaceShown, Word, Words};

/// The text of a field, if it has one.
pub(crate) fn text(record: &Record, field: &str) -> Option<String> {
    record.text(field).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The word of a field, if the vocabulary has it.
pub(crate) fn word<V: Words>(record: &Record, field: &str) -> Option<Word<V>> {
    record.text(field).and_then(Word::new)
}

/// Whether a field is set to true.
pub(crate) fn flag(record: &Record, field: &str) -> bool {
    matches!(record.get(field), Value::Flag(true))
}

/// The whole number of a field.
pub(crate) fn int(record: &Record, field: &str) -> Option<i64> {
    if let Value::Int(number) = record.get(field) { Some(*number) } else { None }
}

/// The number of a field.
fn real(record: &Record, field: &str) -> Option<f64> {
    match record.get(field) {
        Value::Real(number) => Some(*number),
        _ => None,
    }
}

/// What a person calls a record: a line of its title, name or text.
pub(crate) fn name_of(record: &Record) -> String {
    let name = line_of(record.title());
    if record.noun == Noun::Kind { kind_name(record.id, &name) } else { name }
}

/// The first line of a text, as long as sentences have room for.
pub(crate) fn line_of(text: &str) -> String {
    dateline_store::line_of(&legible(text), 120)
}

/// The first line of a text, as long as a row of a table has room for.
pub(crate) fn row_of(text: &str) -> String {
    dateline_store::line_of(&legible(text), 500)
}

/// The name of a record that something else names: it says so if it was deleted meanwhile.
pub(crate) fn name_or_gone(record: &Record) -> String {
    let name = name_of(record);
    if record.deleted { reader().say_with("word-gone", &[("name", name.into())]) } else { name }
}

/// The record that a field names, if it is there.
fn linked(db: &Database, record: &Record, field: &str) -> Result<Option<Record>, ApiError> {
    record.link(field).map_or(Ok(None), |id| Ok(db.record(id)?))
}

/// The record that a field names, in passing.
pub(crate) fn named(db: &Database, record: &Record, field: &str) -> Result<Option<Named>, ApiError> {
    Ok(linked(db, record, field)?.map(|found| Named { id: found.id.to_string(), name: name_or_gone(&found) }))
}

/// The actor that a field names; one without a name if it is gone.
pub(crate) fn actor(db: &Database, record: &Record, field: &str) -> Result<ActorShown, ApiError> {
    let found = linked(db, record, field)?;
    Ok(ActorShown {
        id: record.link(field).map(|id| id.to_string()).unwrap_or_default(),
        name: found.as_ref().map(name_of).unwrap_or_default(),
        sort: found.as_ref().and_then(|found| word(found, "type")),
    })
}

/// The place that a field names.
pub(crate) fn place(db: &Database, record: &Record, field: &str) -> Result<Option<PlaceShown>, ApiError> {
    Ok(linked(db, record, field)?.map(|place| PlaceShown {
        id: place.id.to_string(),
        name: name_of(&place),
        precision: word(&place, "precision"),
        latitude: real(&place, "latitude"),
        longitude: real(&place, "longitude"),
    }))
}

/// A field that the analyst defined.
pub(crate) fn field(record: &Record) -> FieldShown {
    FieldShown {
        id: record.id.to_string(),
        name: name_of(record),
        applies_to: text(record, "applies_to").unwrap_or_default(),
        holds: word(record, "type"),
        unit: text(record, "unit"),
        options: options(record.text("options").unwrap_or_default()).into_iter().map(str::to_owned).collect(),
    }
}

/// Another event in passing; nothing if there is none of this id.
pub(crate) fn event_named(db: &Database, id: Option<Id>) -> Result<Option<EventNamed>, ApiError> {
    let Some(event) = id.map(|id| db.record(id)).transpose()?.flatten() else { return Ok(None) };
    Ok(Some(EventNamed {
        id: event.id.to_string(),
        title: name_of(&event),
        date: shown_reading(db, event.get("date"))?,
        status: word(&event, "status"),
    }))
}
