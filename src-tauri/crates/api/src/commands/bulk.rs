//! What an edit of many events would change, counted before it is made.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Database, EachEdit, EachPart, EachPreviewPart};

use super::apply::{TemporaryIds, each};
use super::history::reading;
use crate::show::{self, word_label};
use crate::wire::{
    BulkPart, BulkPartKind, BulkPreview, BulkPreviewArgs, BulkRow, BulkRowChange, ValueCount, WornTag,
};
use crate::{ApiError, App};

/// How many events are named.
const ROWS: usize = 50;
/// How many values that a field has until now are named.
const VALUES: usize = 8;
/// How many tags are offered to be taken off.
const TAGS: usize = 200;

/// Counts what an edit of many events would change. Nothing is written.
///
/// # Errors
/// If no file is open, or the edit is one that events do not take.
pub fn bulk_preview(app: &App, args: BulkPreviewArgs) -> Result<BulkPreview, ApiError> {
    let mut ids = TemporaryIds::default();
    let mut names = HashMap::new();
    for made in args.made {
        names.insert(ids.mint(Some(made.id))?, made.name);
    }
    let edit = each::edit(&args.each, &ids)?;
    let chosen = each::chosen(&args.each.events)?;
    app.with_file(|file| {
        let db = &file.db;
        let events = db.chosen_events(&chosen)?;
        let preview = db.preview_each(&events, &edit, ROWS)?;
        let teller = Teller { db, names: &names };
        Ok(BulkPreview {
            events: events.len() as u64,
            changing: preview.changing as u64,
            rows: rows(&teller, &edit, preview.first)?,
            parts: edit
                .parts()
                .iter()
                .zip(&preview.parts)
                .map(|(part, counted)| teller.part(part, counted, events.len()))
                .collect::<Result<_, ApiError>>()?,
            worn: worn(db, preview.tags)?,
        })
    })
}

/// Tells values and records for reading, also those that are yet to be made.
struct Teller<'a> {
    db: &'a Database,
    names: &'a HashMap<Id, String>,
}

impl Teller<'_> {
    fn part(
        &self,
        part: &EachPart<'_>,
        counted: &EachPreviewPart,
        events: usize,
    ) -> Result<BulkPart, ApiError> {
        let (kind, field, becomes, role) = match part {
            EachPart::Set(field, value) => (BulkPartKind::Set, *field, self.value(field, value)?, None),
            EachPart::Tag(tag) => (BulkPartKind::Tag, "", self.record(*tag)?, None),
            EachPart::Untag(tag) => (BulkPartKind::Untag, "", self.record(*tag)?, None),
            EachPart::Add(actor, role) => (BulkPartKind::Add, "", self.record(*actor)?, *role),
            EachPart::Remove(actor, role) => (BulkPartKind::Remove, "", self.record(*actor)?, *role),
        };
        let before = counted.before.iter().take(VALUES).map(|(value, events)| {
            Ok(ValueCount { value: self.value(field, value)?, events: *events as u64 })
        });
        Ok(BulkPart {
            part: kind,
            field: field.to_owned(),
            becomes,
            role: role.map(word_label),
            changes: counted.changes as u64,
            already: events.saturating_sub(counted.changes) as u64,
            before: before.collect::<Result<_, ApiError>>()?,
            before_more: counted.before.len().saturating_sub(VALUES) as u64,
        })
    }

    fn value(&self, field: &str, value: &Value) -> Result<String, ApiError> {
        match value {
            Value::Id(id) => self.record(*id),
            value => reading(self.db, Noun::Event, field, value),
        }
    }

    fn record(&self, id: Id) -> Result<String, ApiError> {
        match self.names.get(&id) {
            Some(name) => Ok(name.clone()),
            None => Ok(self.db.record(id)?.map(|record| show::name_or_gone(&record)).unwrap_or_default()),
        }
    }
}

fn rows(
    teller: &Teller<'_>,
    edit: &EachEdit,
    first: Vec<(Id, Vec<(usize, Value)>)>,
) -> Result<Vec<BulkRow>, ApiError> {
    let parts = edit.parts();
    let mut rows = Vec::with_capacity(first.len());
    for (id, changes) in first {
        let Some(event) = show::event_named(teller.db, Some(id))? else { continue };
        let changes = changes.into_iter().map(|(place, value)| {
            let before = match parts.get(place) {
                Some(EachPart::Set(field, _)) => teller.value(field, &value)?,
                _ => String::new(),
            };
            Ok(BulkRowChange { part: u32::try_from(place).unwrap_or(u32::MAX), before })
        });
        rows.push(BulkRow {
            id: event.id,
            title: event.title,
            date: event.date,
            changes: changes.collect::<Result<_, ApiError>>()?,
        });
    }
    Ok(rows)
}

fn worn(db: &Database, tags: Vec<(Id, usize)>) -> Result<Vec<WornTag>, ApiError> {
    let mut worn = Vec::new();
    for (tag, events) in tags {
        if let Some(tag) = db.record(tag)?.filter(|tag| !tag.deleted) {
            worn.push(WornTag { id: tag.id.to_string(), name: show::name_of(&tag), events: events as u64 });
        }
        if worn.len() == TAGS {
            break;
        }
    }
    Ok(worn)
}
