//! Sources, and any record as it is.

use dateline_core::model::{Noun, Value};
use dateline_store::{Database, Record};

use super::page::events_of;
use super::{link, noun_of, parts, record_of};
use crate::show;
use crate::wire::{
    CellValue, IdArgs, RecordArgs, RecordShown, SourceCitation, SourceDetail, SourceRow, SourcesArgs,
    SourcesPage, Word,
};
use crate::{ApiError, App};

/// One source with all that belongs to it.
///
/// # Errors
/// If there is no such source, or the file cannot be read.
pub fn source(app: &App, args: IdArgs) -> Result<SourceDetail, ApiError> {
    app.with_file(|file| {
        let db = &file.db;
        let source = record_of(db, Noun::Source, &args.id)?;
        let date = |field: &str| show::shown_date(db, &show::date_of(source.get(field)));
        let url = show::text(&source, "url");
        Ok(SourceDetail {
            id: source.id.to_string(),
            title: show::text(&source, "title").unwrap_or_default(),
            sort: show::word(&source, "type"),
            publisher: show::text(&source, "publisher"),
            authors: show::text(&source, "authors"),
            published: date("published")?,
            accessed: date("accessed")?,
            learned: date("learned")?,
            host: url.as_deref().and_then(link::host),
            url,
            archive_url: show::text(&source, "archive_url"),
            language: show::text(&source, "language"),
            has_text: show::text(&source, "text").is_some(),
            private: show::flag(&source, "private"),
            handling: show::word(&source, "handling"),
            citations: db
                .linked(Noun::Citation, "source", source.id)?
                .iter()
                .map(|citation| cited(db, citation))
                .collect::<Result<_, _>>()?,
            events: events_of(db, Noun::Source, source.id)?,
            hanging: parts::hanging(db, source.id)?,
            anchored: db.anchored_to(source.id)?,
            deleted: source.deleted,
        })
    })
}

fn cited(db: &Database, citation: &Record) -> Result<SourceCitation, ApiError> {
    let subject = citation.link("subject").map(|id| db.record(id)).transpose()?.flatten();
    let event = subject.filter(|subject| subject.noun == Noun::Event).map(|event| event.id);
    Ok(SourceCitation {
        id: citation.id.to_string(),
        event: show::event_named(db, event)?,
        quote: show::text(citation, "quote"),
        stance: show::word(citation, "stance"),
        locator: show::text(citation, "locator"),
    })
}

/// Sources whose title, publisher or authors contain a text, the latest published first.
///
/// # Errors
/// If no file is open, or it cannot be read.
pub fn sources(app: &App, args: SourcesArgs) -> Result<SourcesPage, ApiError> {
    app.with_file(|file| {
        let db = &file.db;
        let wanted = dateline_core::letters::folded(&args.text);
        let mut found: Vec<(i64, SourceRow)> = Vec::new();
        for source in db.records(Noun::Source)? {
            let texts = ["title", "publisher", "authors"];
            let holds = texts.iter().any(|field| {
                source.text(field).is_some_and(|text| dateline_core::letters::folded(text).contains(&wanted))
            });
            if !holds {
                continue;
            }
            let published = show::date_of(source.get("published"));
            let start = published.extent().map_or(i64::MIN, |extent| extent.start_min);
            found.push((
                start,
                SourceRow {
                    id: source.id.to_string(),
                    title: show::name_of(&source),
                    sort: show::word(&source, "type"),
                    publisher: show::text(&source, "publisher"),
                    published: show::shown_reading(db, source.get("published"))?,
                    citations: db.linked(Noun::Citation, "source", source.id)?.len() as u64,
                },
            ));
        }
        found.sort_by(|one, other| (other.0, &one.1.title).cmp(&(one.0, &other.1.title)));
        Ok(SourcesPage { rows: found.into_iter().map(|(_, row)| row).collect() })
    })
}

/// Any record as it is, deleted or not.
///
/// # Errors
/// If there is no such record of that noun, or the file cannot be read.
pub fn record(app: &App, args: RecordArgs) -> Result<RecordShown, ApiError> {
    let noun = noun_of(&args.noun)?;
    app.with_file(|file| {
        let record = record_of(&file.db, noun, &args.id)?;
        let values = record.values.iter().filter(|(_, value)| !value.is_null());
        Ok(RecordShown {
            id: record.id.to_string(),
            noun: Word::of(noun.table()),
            name: show::name_of(&record),
            values: values.map(|(field, value)| ((*field).to_owned(), cell(value))).collect(),
            deleted: record.deleted,
        })
    })
}

/// A value as `apply` takes it.
#[expect(clippy::cast_precision_loss, reason = "whole numbers of records are counts and positions")]
pub(super) fn cell(value: &Value) -> CellValue {
    match value {
        Value::Null => CellValue::Null,
        Value::Flag(flag) => CellValue::Flag(*flag),
        Value::Int(number) => CellValue::Number(*number as f64),
        Value::Real(number) => CellValue::Number(*number),
        Value::Text(text) => CellValue::Text(text.clone()),
        Value::Id(id) => CellValue::Text(id.to_string()),
        Value::Date(date) => CellValue::Text(date.to_stored()),
    }
}
