//! What is written of an event, from options or from a line of JSON.

use std::collections::HashMap;

use dateline_core::date::DayOrder;
use dateline_core::model::{Noun, Status, Value};
use dateline_core::{Date, Id};
use dateline_exchange::import::look_of_new_kind;
use dateline_store::{Database, Edit, StoreError};
use serde_json::Value as Json;

use crate::arguments::EventFields;
use crate::commands::read_date;
use crate::failure::Failure;
use crate::naming;

/// A record by name: one that is there, or one to be made.
#[derive(Debug, Clone)]
enum Named {
    There(Id),
    New(String),
}

/// What is to be written, with everything looked up and checked.
#[derive(Debug, Clone, Default)]
pub struct Writing {
    /// Fields of the event.
    pub values: Vec<(&'static str, Value)>,
    kind: Option<Named>,
    place: Option<Option<Named>>,
    actors: Vec<(Option<String>, Named)>,
    sources: Vec<Named>,
    tags: Vec<Named>,
    notes: Vec<String>,
    /// How many kinds there are already.
    kinds: usize,
}

impl Writing {
    /// Looks everything up.
    pub fn prepare(database: &Database, fields: &EventFields, new_kind: bool) -> Result<Self, Failure> {
        let mut writing = Self::default();
        if let Some(title) = &fields.title {
            writing.values.push(("title", title.as_str().into()));
        }
        if let Some(words) = &fields.when {
            let date = if words.trim().is_empty() {
                Value::Null
            } else {
                read_date(words, fields.as_of.as_deref(), DayOrder::Unstated)?.into()
            };
            writing.values.push(("date", date));
        }
        if let Some(status) = &fields.status {
            writing.values.push(("status", read_status(status)?));
        }
        if let Some(summary) = &fields.summary {
            writing.values.push(("summary", text_or_nothing(summary)));
        }
        if let Some(kind) = fields.kind.as_deref().filter(|kind| !kind.trim().is_empty()) {
            writing.kind = Some(match named(database, Noun::Kind, kind)? {
                Named::New(name) if !new_kind => {
                    let kinds = naming::kinds(database)?;
                    let hint = format!("The kinds are: {kinds}. --new-kind makes a new one.");
                    return Err(Failure::refused(format!("there is no kind “{name}”"), hint));
                }
                kind => kind,
            });
        } else if fields.kind.is_some() {
            writing.values.push(("kind", Value::Null));
        }
        if let Some(place) = &fields.place {
            let name = Some(place).filter(|place| !place.trim().is_empty());
            writing.place = Some(name.map(|place| named(database, Noun::Place, place)).transpose()?);
        }
        for actor in &fields.actor {
            let (role, name) = match actor.split_once('=') {
                Some((role, name)) if !role.trim().is_empty() => (Some(role.trim().to_owned()), name),
                Some((_, name)) => (None, name),
                None => (None, actor.as_str()),
            };
            if name.trim().is_empty() {
                return Err(Failure::refused(format!("“{actor}” names nobody"), "Write ROLE=NAME or NAME."));
            }
            writing.actors.push((role, named(database, Noun::Actor, name)?));
        }
        for source in &fields.source {
            writing.sources.push(named(database, Noun::Source, source)?);
        }
        for tag in &fields.tag {
            writing.tags.push(named(database, Noun::Tag, tag)?);
        }
        writing.notes.clone_from(&fields.note);
        writing.kinds = usize::try_from(database.count(Noun::Kind)?).unwrap_or_default();
        Ok(writing)
    }

    /// Makes the event.
    pub fn create(&self, edit: &mut Edit<'_>) -> Result<Id, StoreError> {
        let mut maker = Maker { kinds: self.kinds, ..Maker::default() };
        let mut values = self.values.clone();
        if let Some(kind) = &self.kind {
            values.push(("kind", maker.make(edit, Noun::Kind, kind)?.into()));
        }
        if let Some(Some(place)) = &self.place {
            values.push(("place", maker.make(edit, Noun::Place, place)?.into()));
        }
        let event = edit.create(Noun::Event, &values)?;
        self.attach(edit, &mut maker, event)?;
        Ok(event)
    }

    /// Edits an event.
    pub fn apply(&self, edit: &mut Edit<'_>, event: Id) -> Result<(), StoreError> {
        let mut maker = Maker { kinds: self.kinds, ..Maker::default() };
        for (field, value) in &self.values {
            edit.set(event, field, value.clone())?;
        }
        if let Some(kind) = &self.kind {
            let kind = maker.make(edit, Noun::Kind, kind)?;
            edit.set(event, "kind", kind)?;
        }
        if let Some(place) = &self.place {
            let place = place.as_ref().map(|place| maker.make(edit, Noun::Place, place)).transpose()?;
            edit.set(event, "place", place)?;
        }
        self.attach(edit, &mut maker, event)
    }

    fn attach(&self, edit: &mut Edit<'_>, maker: &mut Maker, event: Id) -> Result<(), StoreError> {
        for (role, actor) in &self.actors {
            let actor = maker.make(edit, Noun::Actor, actor)?;
            let role = Value::from(role.as_deref());
            let there = edit.linked(Noun::Participation, "event", event)?;
            if !there.iter().any(|one| one.link("actor") == Some(actor) && *one.get("role") == role) {
                let values = [("event", event.into()), ("actor", actor.into()), ("role", role)];
                edit.create(Noun::Participation, &values)?;
            }
        }
        for source in &self.sources {
            let source = maker.make(edit, Noun::Source, source)?;
            edit.create(Noun::Citation, &[("subject", event.into()), ("source", source.into())])?;
        }
        for tag in &self.tags {
            let tag = maker.make(edit, Noun::Tag, tag)?;
            let there = edit.linked(Noun::Tagging, "subject", event)?;
            if !there.iter().any(|one| one.link("tag") == Some(tag)) {
                edit.create(Noun::Tagging, &[("subject", event.into()), ("tag", tag.into())])?;
            }
        }
        for note in &self.notes {
            edit.create(Noun::Note, &[("subject", event.into()), ("body", note.as_str().into())])?;
        }
        Ok(())
    }

    /// The fields that it writes, for the label of the change.
    pub fn what(&self) -> Vec<&'static str> {
        let mut what: Vec<&'static str> = self.values.iter().map(|(field, _)| *field).collect();
        let parts = [
            (self.kind.is_some(), "kind"),
            (self.place.is_some(), "place"),
            (!self.actors.is_empty(), "participants"),
            (!self.sources.is_empty(), "citations"),
            (!self.tags.is_empty(), "tags"),
            (!self.notes.is_empty(), "notes"),
        ];
        what.extend(parts.into_iter().filter(|(has, _)| *has).map(|(_, name)| name));
        what
    }
}

fn named(database: &Database, noun: Noun, name: &str) -> Result<Named, Failure> {
    Ok(naming::record(database, noun, name)?.map_or_else(|| Named::New(name.trim().to_owned()), Named::There))
}

/// Makes new records, each name once in a change.
#[derive(Default)]
struct Maker {
    made: HashMap<(Noun, String), Id>,
    /// How many kinds there are.
    kinds: usize,
}

impl Maker {
    /// The record, made if it is new.
    fn make(&mut self, edit: &mut Edit<'_>, noun: Noun, named: &Named) -> Result<Id, StoreError> {
        let name = match named {
            Named::There(id) => return Ok(*id),
            Named::New(name) => name,
        };
        let key = (noun, name.to_lowercase());
        if let Some(id) = self.made.get(&key) {
            return Ok(*id);
        }
        let value = || Value::from(name.as_str());
        let is_address = name.starts_with("https://") || name.starts_with("http://");
        let id = match noun {
            Noun::Source if is_address => edit.create(noun, &[("title", value()), ("url", value())])?,
            Noun::Source => edit.create(noun, &[("title", value())])?,
            Noun::Kind => {
                let (colour, glyph) = look_of_new_kind(self.kinds);
                self.kinds += 1;
                edit.create(noun, &[("name", value()), ("colour", colour.into()), ("glyph", glyph.into())])?
            }
            _ => edit.create(noun, &[("name", value())])?,
        };
        self.made.insert(key, id);
        Ok(id)
    }
}

fn text_or_nothing(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { text.into() }
}

fn read_status(text: &str) -> Result<Value, Failure> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    let word = text.trim().to_lowercase().replace([' ', '_'], "-");
    let status: Status = word.parse().map_err(|_| {
        let known: Vec<&str> = Status::ALL.iter().map(|status| status.as_str()).collect();
        Failure::refused(format!("“{text}” is not a status"), format!("It is one of {}.", known.join(", ")))
    })?;
    Ok(status.as_str().into())
}

/// The fields from a line of JSON: an object with the names of the options; what can be given several times is a text
/// or a list of texts.
pub fn fields_of_json(json: &Json) -> Result<EventFields, Failure> {
    let refuse = |what: &str| {
        Failure::refused(
            what.to_owned(),
            "Write an object like {\"title\": \"Talks\", \"when\": \"7 January 2022\"}.",
        )
    };
    let object = json.as_object().ok_or_else(|| refuse("the line is no JSON object"))?;
    let mut fields = EventFields::default();
    for (name, value) in object {
        let one = || value.as_str().map(str::to_owned).ok_or_else(|| refuse(&format!("“{name}” is no text")));
        let several = || match value {
            Json::String(text) => Ok(vec![text.clone()]),
            Json::Array(texts) => texts
                .iter()
                .map(|text| text.as_str().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
                .ok_or_else(|| refuse(&format!("“{name}” is no list of texts"))),
            _ => Err(refuse(&format!("“{name}” is no text and no list of texts"))),
        };
        match name.as_str() {
            "title" => fields.title = Some(one()?),
            "when" => fields.when = Some(one()?),
            "as_of" => fields.as_of = Some(one()?),
            "kind" => fields.kind = Some(one()?),
            "status" => fields.status = Some(one()?),
            "place" => fields.place = Some(one()?),
            "summary" => fields.summary = Some(one()?),
            "actor" => fields.actor = several()?,
            "source" => fields.source = several()?,
            "tag" => fields.tag = several()?,
            "note" => fields.note = several()?,
            _ => return Err(refuse(&format!("“{name}” is not a field of an event"))),
        }
    }
    Ok(fields)
}

/// The date that was written, for the answer.
pub fn date_of(writing: &Writing) -> Option<Date> {
    writing.values.iter().find_map(|(_, value)| match value {
        Value::Date(date) => Some(date.clone()),
        _ => None,
    })
}
