//! One event with all that belongs to it.

use dateline_core::Id;
use dateline_core::model::{Noun, RelationType};
use dateline_store::{Database, Record};

use super::parts::each;
use super::{claims, parts, record_of};
use crate::show;
use crate::wire::{EventDetail, IdArgs, Named, ParticipationShown, RelationShown, StatusChangeShown};
use crate::{ApiError, App};

/// One event with all that belongs to it, deleted or not.
///
/// # Errors
/// If there is no such event, or the file cannot be read.
pub fn event(app: &App, args: IdArgs) -> Result<EventDetail, ApiError> {
    app.with_file(|file| {
        let record = record_of(&file.db, Noun::Event, &args.id)?;
        detail(&file.db, &record)
    })
}

fn detail(db: &Database, event: &Record) -> Result<EventDetail, ApiError> {
    let id = event.id;
    let mut shown = EventDetail {
        id: id.to_string(),
        title: show::text(event, "title").unwrap_or_default(),
        date: show::shown_date(db, &show::date_of(event.get("date")))?,
        kind: show::named(db, event, "kind")?,
        status: show::word(event, "status"),
        status_changes: each(db.linked(Noun::StatusChange, "event", id)?, |step| status_change(db, step))?,
        participations: participations(db, id)?,
        place: show::place(db, event, "place")?,
        citations: parts::citations(db, id)?,
        relations: relations(db, id)?,
        tags: parts::taggings(db, id)?,
        notes: parts::notes(db, id)?,
        figures: Vec::new(),
        claims: Vec::new(),
        attachments: parts::attachments(db, id)?,
        summary: show::text(event, "summary"),
        rank: show::int(event, "rank"),
        day_order: show::text(event, "day_order"),
        key: show::text(event, "key"),
        private: show::flag(event, "private"),
        handling: show::word(event, "handling"),
        deleted: event.deleted,
        spoken: String::new(),
    };
    shown.figures = parts::figures(db, id)?;
    shown.claims = claims::of_event(db, event, &shown.figures)?;
    shown.spoken = show::spoken(&shown);
    Ok(shown)
}

fn status_change(db: &Database, step: &Record) -> Result<StatusChangeShown, ApiError> {
    Ok(StatusChangeShown {
        id: step.id.to_string(),
        status: show::word(step, "status"),
        date: show::shown_date(db, &show::date_of(step.get("date")))?,
        source: show::named(db, step, "source")?,
        note: show::text(step, "note"),
    })
}

/// In the order that the analyst gave, then as they were made.
fn participations(db: &Database, event: Id) -> Result<Vec<ParticipationShown>, ApiError> {
    let mut records = db.linked(Noun::Participation, "event", event)?;
    records.sort_by_key(|part| show::int(part, "position").unwrap_or(i64::MAX));
    each(records, |part| {
        Ok(ParticipationShown {
            id: part.id.to_string(),
            actor: show::actor(db, part, "actor")?,
            role: show::text(part, "role"),
            office: show::named(db, part, "office")?,
            offices: offices(db, part)?,
            note: show::text(part, "note"),
        })
    })
}

/// The offices that a participant can act in.
fn offices(db: &Database, part: &Record) -> Result<Vec<Named>, ApiError> {
    let Some(actor) = part.link("actor") else { return Ok(Vec::new()) };
    let offices = db.linked(Noun::Office, "actor", actor)?;
    Ok(offices
        .iter()
        .map(|office| Named { id: office.id.to_string(), name: show::name_of(office) })
        .collect())
}

/// Relations in both directions; one to an event that is deleted is not shown.
fn relations(db: &Database, event: Id) -> Result<Vec<RelationShown>, ApiError> {
    let mut shown = Vec::new();
    for (own, other, outgoing) in [("origin", "target", true), ("target", "origin", false)] {
        for relation in db.linked(Noun::Relation, own, event)? {
            let there = relation.link(other).map(|id| db.record(id)).transpose()?.flatten();
            let Some(named) =
                show::event_named(db, there.filter(|there| !there.deleted).map(|there| there.id))?
            else {
                continue;
            };
            let says =
                relation.text("type").and_then(|word| word.parse::<RelationType>().ok()).map(show::relation);
            shown.push(RelationShown {
                id: relation.id.to_string(),
                sort: show::word(&relation, "type"),
                outgoing,
                says: says.map(|(from, back)| if outgoing { from } else { back }).unwrap_or_default(),
                event: named,
                note: show::text(&relation, "note"),
            });
        }
    }
    Ok(shown)
}
