//! One event with all that belongs to it.

use dateline_core::Id;
use dateline_core::model::{Noun, RelationType, Reliability};
use dateline_store::{Database, Record};

use super::record_of;
use crate::show;
use crate::wire::{
    CitationShown, EventDetail, FigureShown, IdArgs, NoteShown, ParticipationShown, RelationShown,
    SourceNamed, StatusChangeShown, TaggingShown, Word,
};
use crate::{ApiError, App};

/// The lowest grade: nobody has judged it.
const UNJUDGED: u8 = 6;

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
        citations: each(db.linked(Noun::Citation, "subject", id)?, |citation| self::citation(db, citation))?,
        relations: relations(db, id)?,
        tags: taggings(db, id)?,
        notes: each(db.linked(Noun::Note, "subject", id)?, |note| {
            Ok(NoteShown {
                id: note.id.to_string(),
                body: show::text(note, "body").unwrap_or_default(),
                private: show::flag(note, "private"),
            })
        })?,
        figures: figures(db, id)?,
        summary: show::text(event, "summary"),
        rank: show::int(event, "rank"),
        day_order: show::text(event, "day_order"),
        key: show::text(event, "key"),
        private: show::flag(event, "private"),
        handling: show::word(event, "handling"),
        deleted: event.deleted,
        spoken: String::new(),
    };
    shown.spoken = show::spoken(&shown);
    Ok(shown)
}

fn each<T>(records: Vec<Record>, show: impl Fn(&Record) -> Result<T, ApiError>) -> Result<Vec<T>, ApiError> {
    records.iter().map(show).collect()
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
            note: show::text(part, "note"),
        })
    })
}

fn citation(db: &Database, citation: &Record) -> Result<CitationShown, ApiError> {
    let source = citation.link("source").map(|id| db.record(id)).transpose()?.flatten();
    let published = source
        .as_ref()
        .map_or(Ok(String::new()), |source| show::shown_reading(db, source.get("published")))?;
    let reliability =
        citation.text("reliability").and_then(|word| word.parse::<Reliability>().ok()).unwrap_or_default();
    let credibility = show::int(citation, "credibility").and_then(|grade| u8::try_from(grade).ok());
    Ok(CitationShown {
        id: citation.id.to_string(),
        source: SourceNamed {
            id: citation.link("source").map(|id| id.to_string()).unwrap_or_default(),
            title: source.as_ref().map(show::name_of).unwrap_or_default(),
            publisher: source.as_ref().and_then(|source| show::text(source, "publisher")),
            published,
        },
        field: show::text(citation, "field"),
        quote: show::text(citation, "quote"),
        locator: show::text(citation, "locator"),
        stance: show::word(citation, "stance"),
        attribution: show::text(citation, "attribution"),
        reliability: Word::of(reliability.as_str()),
        credibility: credibility.filter(|grade| (1..=UNJUDGED).contains(grade)).unwrap_or(UNJUDGED),
        note: show::text(citation, "note"),
    })
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
                says: says.map_or("", |(from, back)| if outgoing { from } else { back }).to_owned(),
                event: named,
                note: show::text(&relation, "note"),
            });
        }
    }
    Ok(shown)
}

fn taggings(db: &Database, event: Id) -> Result<Vec<TaggingShown>, ApiError> {
    let mut shown = Vec::new();
    for tagging in db.linked(Noun::Tagging, "subject", event)? {
        let Some(tag) = tagging.link("tag").map(|id| db.record(id)).transpose()?.flatten() else { continue };
        if !tag.deleted {
            shown.push(TaggingShown {
                id: tagging.id.to_string(),
                tag: tag.id.to_string(),
                name: show::name_of(&tag),
                colour: show::text(&tag, "colour"),
            });
        }
    }
    Ok(shown)
}

fn figures(db: &Database, event: Id) -> Result<Vec<FigureShown>, ApiError> {
    let mut shown = Vec::new();
    for figure in db.linked(Noun::Figure, "subject", event)? {
        let Some(field) = figure.link("field").map(|id| db.record(id)).transpose()?.flatten() else {
            continue;
        };
        let value = show::text(&figure, "value").unwrap_or_default();
        let unit = show::text(&figure, "unit");
        let field = show::field(&field);
        let display = match unit.as_ref().or(field.unit.as_ref()) {
            Some(unit) => format!("{value} {unit}"),
            None => value.clone(),
        };
        shown.push(FigureShown {
            id: figure.id.to_string(),
            field,
            value,
            display,
            unit,
            note: show::text(&figure, "note"),
        });
    }
    Ok(shown)
}
