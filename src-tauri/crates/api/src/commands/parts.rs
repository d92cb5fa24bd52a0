//! What hangs on a record of any sort: citations, figures, notes, files.

use dateline_core::model::{FigureType, Noun, Reliability};
use dateline_core::{Date, Id};
use dateline_store::{Database, Record};

use super::link::host;
use crate::ApiError;
use crate::attached;
use crate::show::{self, word_label};
use crate::wire::{
    AttachmentShown, CitationShown, DateShown, FieldShown, FigureShown, Hanging, Named, NoteShown,
    SourceNamed, TaggingShown, Word,
};

/// The lowest grade: nobody has judged it.
const UNJUDGED: u8 = 6;

/// What hangs on a record that has a page of its own.
pub(super) fn hanging(db: &Database, subject: Id) -> Result<Hanging, ApiError> {
    Ok(Hanging {
        citations: citations(db, subject)?,
        tags: taggings(db, subject)?,
        figures: figures(db, subject)?,
        notes: notes(db, subject)?,
        attachments: attachments(db, subject)?,
    })
}

pub(super) fn each<T>(
    records: Vec<Record>,
    show: impl Fn(&Record) -> Result<T, ApiError>,
) -> Result<Vec<T>, ApiError> {
    records.iter().map(show).collect()
}

/// Who says so of a record.
pub(super) fn citations(db: &Database, subject: Id) -> Result<Vec<CitationShown>, ApiError> {
    each(db.linked(Noun::Citation, "subject", subject)?, |citation| self::citation(db, citation))
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

/// Tags on a record.
pub(super) fn taggings(db: &Database, subject: Id) -> Result<Vec<TaggingShown>, ApiError> {
    let mut shown = Vec::new();
    for tagging in db.linked(Noun::Tagging, "subject", subject)? {
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

/// Notes about a record.
pub(super) fn notes(db: &Database, subject: Id) -> Result<Vec<NoteShown>, ApiError> {
    each(db.linked(Noun::Note, "subject", subject)?, |note| {
        Ok(NoteShown {
            id: note.id.to_string(),
            body: show::text(note, "body").unwrap_or_default(),
            private: show::flag(note, "private"),
            handling: show::word(note, "handling"),
        })
    })
}

/// Files kept with a record.
pub(super) fn attachments(db: &Database, subject: Id) -> Result<Vec<AttachmentShown>, ApiError> {
    each(db.linked(Noun::Attachment, "subject", subject)?, |file| {
        let media_type = show::text(file, "media_type");
        let size = show::int(file, "size").unwrap_or_default();
        Ok(AttachmentShown {
            id: file.id.to_string(),
            name: show::text(file, "name").unwrap_or_default(),
            picture: attached::is_shown(media_type.as_deref(), size),
            media_type,
            #[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^53")]
            size: size as f64,
            hash: show::text(file, "hash").unwrap_or_default(),
            caption: show::text(file, "caption"),
            private: show::flag(file, "private"),
        })
    })
}

/// Values of analyst-defined fields of a record. One whose field is gone is not shown.
pub(super) fn figures(db: &Database, subject: Id) -> Result<Vec<FigureShown>, ApiError> {
    let mut shown = Vec::new();
    for figure in db.linked(Noun::Figure, "subject", subject)? {
        let field = figure.link("field").map(|id| db.record(id)).transpose()?.flatten();
        let Some(field) = field.filter(|field| !field.deleted) else { continue };
        let value = show::text(&figure, "value").unwrap_or_default();
        let unit = show::text(&figure, "unit");
        let (display, date, record) = meaning(db, &field, &value)?;
        let field = show::field(&field);
        let link = Some(value.clone()).filter(|value| is(&field, FigureType::Link) && host(value).is_some());
        let display = match unit.as_ref().or(field.unit.as_ref()) {
            Some(unit) => format!("{display} {unit}"),
            None => display,
        };
        shown.push(FigureShown {
            id: figure.id.to_string(),
            field,
            value,
            display,
            date,
            record,
            link,
            unit,
            note: show::text(&figure, "note"),
        });
    }
    Ok(shown)
}

fn is(field: &FieldShown, holds: FigureType) -> bool {
    field.holds.as_ref().is_some_and(|word| word.as_str() == holds.as_str())
}

/// A figure's value for reading, and the date or record that it is. What it is not is read as it is written: tables
/// bring in all sorts of things.
pub(super) fn meaning(
    db: &Database,
    field: &Record,
    value: &str,
) -> Result<(String, Option<DateShown>, Option<Named>), ApiError> {
    let holds: Option<FigureType> = field.text("type").and_then(|word| word.parse().ok());
    match holds {
        Some(FigureType::Date) => {
            if let Ok(date) = Date::from_stored(value) {
                let date = show::shown_date(db, &date)?;
                return Ok((date.display.clone(), Some(date), None));
            }
        }
        Some(FigureType::Actor | FigureType::Place) => {
            let found = value.parse::<Id>().ok().map(|id| db.record(id)).transpose()?.flatten();
            if let Some(found) = found {
                let name = show::name_of(&found);
                return Ok((name.clone(), None, Some(Named { id: found.id.to_string(), name })));
            }
        }
        Some(FigureType::YesNo) => return Ok((word_label(value), None, None)),
        _ => {}
    }
    Ok((value.to_owned(), None, None))
}
