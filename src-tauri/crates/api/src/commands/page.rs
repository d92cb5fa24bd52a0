//! Pages of actors and places: all that concerns one.

use std::collections::{BTreeMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Record};

use super::parts::{self, each};
use super::record_of;
use crate::show::{self, word_label};
use crate::wire::{
    ActorDetail, AliasShown, EventOf, EventsOf, IdArgs, Named, OfficeShown, PlaceDetail, SameDay, SameDayRow,
};
use crate::{ApiError, App};

/// The most events that a page lists; the timeline shows them all.
const MOST: usize = 300;

/// One actor with all that concerns it, deleted or not.
///
/// # Errors
/// If there is no such actor, or the file cannot be read.
pub fn actor(app: &App, args: IdArgs) -> Result<ActorDetail, ApiError> {
    app.with_file(|file| {
        let db = &file.db;
        let actor = record_of(db, Noun::Actor, &args.id)?;
        let id = actor.id;
        Ok(ActorDetail {
            id: id.to_string(),
            name: show::text(&actor, "name").unwrap_or_default(),
            sort_name: show::text(&actor, "sort_name"),
            sort: show::word(&actor, "type"),
            code: show::text(&actor, "code"),
            summary: show::text(&actor, "summary"),
            aliases: each(db.linked(Noun::Alias, "actor", id)?, |alias| {
                Ok(AliasShown {
                    id: alias.id.to_string(),
                    name: show::text(alias, "name").unwrap_or_default(),
                    language: show::text(alias, "language"),
                    note: show::text(alias, "note"),
                })
            })?,
            offices: offices(db, "actor", id)?,
            holders: offices(db, "body", id)?,
            events: events_of(db, Noun::Actor, id)?,
            hanging: parts::hanging(db, id)?,
            private: show::flag(&actor, "private"),
            handling: show::word(&actor, "handling"),
            deleted: actor.deleted,
        })
    })
}

/// One place with all that concerns it, deleted or not.
///
/// # Errors
/// If there is no such place, or the file cannot be read.
pub fn place(app: &App, args: IdArgs) -> Result<PlaceDetail, ApiError> {
    app.with_file(|file| {
        let db = &file.db;
        let place = record_of(db, Noun::Place, &args.id)?;
        let id = place.id;
        let degrees = |field: &str| match place.get(field) {
            Value::Real(degrees) => Some(*degrees),
            _ => None,
        };
        Ok(PlaceDetail {
            id: id.to_string(),
            name: show::text(&place, "name").unwrap_or_default(),
            latitude: degrees("latitude"),
            longitude: degrees("longitude"),
            precision: show::word(&place, "precision"),
            within: within(db, &place)?,
            country: show::text(&place, "country"),
            summary: show::text(&place, "summary"),
            parts: db.linked(Noun::Place, "parent", id)?.iter().map(named).collect(),
            events: events_of(db, Noun::Place, id)?,
            hanging: parts::hanging(db, id)?,
            private: show::flag(&place, "private"),
            handling: show::word(&place, "handling"),
            deleted: place.deleted,
        })
    })
}

/// The events that begin at the same moment as one, in the order in which they are shown.
///
/// # Errors
/// If there is no such event, or the file cannot be read.
pub fn same_day(app: &App, args: IdArgs) -> Result<SameDay, ApiError> {
    app.with_file(|file| {
        let event = record_of(&file.db, Noun::Event, &args.id)?;
        let rows = file.db.same_start(event.id, MOST)?.into_iter().map(|one| SameDayRow {
            id: one.id.to_string(),
            title: show::row_of(&one.title),
            day_order: one.day_order,
        });
        Ok(SameDay { rows: rows.collect() })
    })
}

fn named(record: &Record) -> Named {
    Named { id: record.id.to_string(), name: show::name_of(record) }
}

/// The places that a place lies in, the nearest first. Copies that were merged may say that each lies in the other: a
/// place is named once.
fn within(db: &Database, place: &Record) -> Result<Vec<Named>, ApiError> {
    let mut seen = HashSet::from([place.id]);
    let mut chain = Vec::new();
    let mut next = place.link("parent");
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        let Some(parent) = db.record(id)?.filter(|parent| !parent.deleted) else { break };
        chain.push(named(&parent));
        next = parent.link("parent");
    }
    Ok(chain)
}

/// The offices that name an actor in `field`, by their beginning; undated ones last.
fn offices(db: &Database, field: &str, actor: Id) -> Result<Vec<OfficeShown>, ApiError> {
    let mut offices = db.linked(Noun::Office, field, actor)?;
    offices.sort_by_key(|office| {
        show::date_of(office.get("valid")).extent().map_or(i64::MAX, |extent| extent.start_min)
    });
    each(offices, |office| {
        Ok(OfficeShown {
            id: office.id.to_string(),
            title: show::text(office, "title").unwrap_or_default(),
            actor: show::named(db, office, "actor")?
                .unwrap_or_else(|| Named { id: String::new(), name: String::new() }),
            body: show::named(db, office, "body")?,
            valid: show::shown_date(db, &show::date_of(office.get("valid")))?,
        })
    })
}

/// The events that concern a record, with the roles of an actor.
pub(super) fn events_of(db: &Database, noun: Noun, id: Id) -> Result<EventsOf, ApiError> {
    let (events, total) = db.events_tied(noun, id, MOST)?;
    let mut roles: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    if noun == Noun::Actor {
        for part in db.linked(Noun::Participation, "actor", id)? {
            if let (Some(event), Some(role)) = (part.link("event"), part.text("role")) {
                roles.entry(event).or_default().push(word_label(role));
            }
        }
    }
    let mut rows = Vec::with_capacity(events.len());
    for id in events {
        if let Some(event) = show::event_named(db, Some(id))? {
            rows.push(EventOf { event, role: roles.remove(&id).unwrap_or_default().join(", ") });
        }
    }
    Ok(EventsOf { rows, total })
}
