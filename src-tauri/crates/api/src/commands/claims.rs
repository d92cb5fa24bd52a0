//! Rival claims, as the window shows them. What preferring one means is in `apply`.

use dateline_core::model::{FieldType, Noun, Value};
use dateline_core::{Date, Id};
use dateline_store::{Database, Record};

use super::parts::{self, each};
use crate::ApiError;
use crate::error::sentence;
use crate::show::{self, field_label, word_label};
use crate::wire::{ClaimShown, FigureShown, Word};

/// The claims about the fields of an event, in the order of its fields, then those about its figures.
pub(super) fn of_event(
    db: &Database,
    event: &Record,
    figures: &[FigureShown],
) -> Result<Vec<ClaimShown>, ApiError> {
    let mut shown = of_record(db, event)?;
    for figure in figures {
        let Some(record) = figure.id.parse::<Id>().ok().map(|id| db.record(id)).transpose()?.flatten() else {
            continue;
        };
        shown.extend(of_record(db, &record)?);
    }
    Ok(shown)
}

fn of_record(db: &Database, subject: &Record) -> Result<Vec<ClaimShown>, ApiError> {
    let mut claims = db.linked(Noun::Claim, "subject", subject.id)?;
    let place = |claim: &Record| {
        subject.values.iter().position(|(field, _)| claim.text("field") == Some(field)).unwrap_or(usize::MAX)
    };
    claims.sort_by_key(place);
    each(claims, |claim| shown(db, subject, claim))
}

fn shown(db: &Database, subject: &Record, claim: &Record) -> Result<ClaimShown, ApiError> {
    let field = show::text(claim, "field").unwrap_or_default();
    let value = show::text(claim, "value").unwrap_or_default();
    Ok(ClaimShown {
        id: claim.id.to_string(),
        subject: subject.id.to_string(),
        noun: Word::of(subject.noun.table()),
        field_label: label(db, subject, &field)?,
        display: display(db, subject, &field, &value)?,
        field,
        value,
        preferred: show::flag(claim, "preferred"),
        note: show::text(claim, "note"),
        citations: parts::citations(db, claim.id)?,
        private: show::flag(claim, "private"),
    })
}

/// “Date”; for the value of a figure the name of its field: “Dead”.
fn label(db: &Database, subject: &Record, field: &str) -> Result<String, ApiError> {
    if subject.noun == Noun::Figure {
        return Ok(show::named(db, subject, "field")?.map(|named| named.name).unwrap_or_default());
    }
    Ok(sentence(
        subject.noun.field(field).map_or_else(|| field.to_owned(), |spec| field_label(subject.noun, spec)),
    ))
}

fn display(db: &Database, subject: &Record, field: &str, value: &str) -> Result<String, ApiError> {
    if subject.noun == Noun::Figure {
        let Some(of) = subject.link("field").map(|id| db.record(id)).transpose()?.flatten() else {
            return Ok(value.to_owned());
        };
        let (text, ..) = parts::meaning(db, &of, value)?;
        let unit = show::text(subject, "unit").or_else(|| show::text(&of, "unit"));
        return Ok(unit.map_or_else(|| text.clone(), |unit| format!("{text} {unit}")));
    }
    Ok(match subject.noun.field(field).map(|spec| spec.holds) {
        Some(FieldType::Date) => match Date::from_stored(value) {
            Ok(date) => show::shown_reading(db, &Value::Date(date))?,
            Err(_) => value.to_owned(),
        },
        Some(FieldType::Ref(_) | FieldType::Record) => {
            let named = value.parse::<Id>().ok().map(|id| db.record(id)).transpose()?.flatten();
            named.as_ref().map_or_else(|| value.to_owned(), show::name_of)
        }
        Some(FieldType::Word(_)) => word_label(value),
        _ => value.to_owned(),
    })
}
