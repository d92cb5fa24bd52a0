//! A new event in one line: what is understood of it, and the operations that enter it as one change.

mod completions;
mod duplicates;
mod known;
mod operations;
mod parts;

use chrono::NaiveDate;
use dateline_core::Id;
use dateline_core::entry::{Base, Line, Meaning, Reckoning, Role, read_line};
use dateline_core::model::{Noun, Status};
use dateline_store::Database;

use crate::app::OpenFile;
use crate::show::{self, word_label};
use crate::wire::{LineSpan, UnderstandLineArgs, UnderstoodLine, Word};
use crate::{ApiError, App};
use known::Known;

/// What a line says, what it would enter, and which events may be the same. Every line is understood; what is missing
/// is an answer, not an error.
///
/// # Errors
/// If no file is open, the event or source before is not there, or the file cannot be read.
pub fn understand_line(app: &App, args: UnderstandLineArgs) -> Result<UnderstoodLine, ApiError> {
    app.with_file(|file| understand(file, &args))
}

fn understand(file: &mut OpenFile, args: &UnderstandLineArgs) -> Result<UnderstoodLine, ApiError> {
    let db = &file.db;
    let given = args.source.as_deref().map(|id| base(db, Noun::Source, "published", id)).transpose()?;
    let reckoning = Reckoning {
        source: given,
        previous: args.after.as_deref().map(|id| base(db, Noun::Event, "date", id)).transpose()?,
        today: Some(chrono::Utc::now().date_naive()),
    };
    let known = Known::new(db, &mut file.names, &args.decisions)?;
    let (line, reckoning) = with_its_source(db, &known, &args.line, reckoning)?;
    let completions = completions::at(&known, &args.line, args.caret, &reckoning);
    let date = show::shown_date(db, &line.date())?;
    let status = status(&line, date.bounds.as_ref().and_then(|bounds| bounds.from));
    let parts = parts::shown(db, &known, &line, &date)?;
    known.close()?;
    let problem = problem(&line, given.is_some());
    let operations = match problem {
        Some(_) => Vec::new(),
        None => operations::of(&line, status, given.map(|source| source.id)),
    };
    let duplicates = duplicates::of(file, &line, &parts)?;
    Ok(UnderstoodLine {
        spans: line.spans.iter().map(|span| of_span(*span)).collect(),
        parts,
        title: line.title,
        date,
        status: Word::of(status.as_str()),
        status_label: word_label(status.as_str()),
        problem,
        operations,
        duplicates,
        completions,
    })
}

/// Reads a line; if it names a source of its own, its dates count from that one.
fn with_its_source(
    db: &Database,
    known: &Known<'_>,
    text: &str,
    reckoning: Reckoning,
) -> Result<(Line, Reckoning), ApiError> {
    let line = read_line(text, known, &reckoning);
    let named = line.of(Role::Source).find_map(|part| match part.meaning {
        Meaning::Record { id, .. } => Some(id),
        _ => None,
    });
    match named {
        Some(id) if reckoning.source.is_none_or(|source| source.id != id) => {
            let source = Some(base(db, Noun::Source, "published", &id.to_string())?);
            let reckoning = Reckoning { source, ..reckoning };
            Ok((read_line(text, known, &reckoning), reckoning))
        }
        _ => Ok((line, reckoning)),
    }
}

/// A record that dates count from, and its day if it has one.
fn base(db: &Database, noun: Noun, field: &str, id: &str) -> Result<Base, ApiError> {
    let record = super::record_of(db, noun, id)?;
    let date = db.resolve(&show::date_of(record.get(field)))?.ok();
    let day: Option<NaiveDate> = date.as_ref().and_then(|date| date.edtf()?.to_string().parse().ok());
    Ok(Base { id: record.id, day })
}

/// The status that the line says; else what lies ahead is expected, and all else held.
fn status(line: &Line, from: Option<f64>) -> Status {
    let said = line.of(Role::Status).find_map(|part| match part.meaning {
        Meaning::Status(status) => Some(status),
        _ => None,
    });
    #[expect(clippy::cast_precision_loss, reason = "a status needs no exact second")]
    let now = chrono::Utc::now().timestamp() as f64;
    said.unwrap_or(if from.is_some_and(|from| from > now) { Status::Expected } else { Status::Held })
}

/// Why the line cannot be entered yet.
fn problem(line: &Line, cites: bool) -> Option<String> {
    if let Some(part) = line.undecided().next() {
        return Some(format!("Choose what “{}” means.", part.words));
    }
    if line.title.is_empty() {
        return Some("An event needs a title: say in a few words what happened.".to_owned());
    }
    let cites = cites || line.of(Role::Source).any(|part| part.meaning != Meaning::Left);
    if !cites && line.of(Role::Quote).next().is_some() {
        return Some("Name the source of the quotation: source:“…”.".to_owned());
    }
    None
}

fn of_span(span: dateline_core::entry::Span) -> LineSpan {
    LineSpan { start: position(span.start), end: position(span.end), role: span.role.into() }
}

/// A position in a line, for the wire.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The ids of a line's part, for what must be looked up.
fn ids(meaning: &Meaning) -> Vec<Id> {
    match meaning {
        Meaning::Record { id, .. } => vec![*id],
        Meaning::OneOf(ids) => ids.clone(),
        _ => Vec::new(),
    }
}
