//! What one piece of a query asks.

use super::error::QueryError;
use super::field::{FIELDS, Field, SINGLE_SOURCE, UNDATED, YES_NO};
use super::scan::{Piece, Spanned, Text, is_quote};
use super::{Comparison, Name, Near, Part, Reach, Test, TextPart, values};
use crate::date::Truth;

/// What the parser looks for after a piece.
pub(super) enum Follows {
    Nothing,
    /// `as:`
    Role,
    /// `of:`
    Reach,
}

/// Whether a piece has this field.
pub(super) fn is_field(piece: &Piece, name: &str) -> bool {
    piece.field.as_deref().is_some_and(|field| field.eq_ignore_ascii_case(name))
}

/// The value of a piece whose field takes any words.
pub(super) fn value(piece: &Piece, at: &Spanned) -> Result<String, QueryError> {
    let name = piece.field.as_deref().unwrap_or_default();
    let field = Field::named(name).unwrap_or(&FIELDS[0]);
    if let Some((comparison, _)) = &piece.compared {
        return Err(QueryError::at(
            at.start,
            at.end,
            format!("“{}:” does not compare with “{}”", field.name, comparison.sign()),
            format!("Write it so: {}", field.example),
        ));
    }
    match &piece.value {
        Some(value) if !value.text.trim().is_empty() => Ok(value.text.clone()),
        _ => Err(needs_value(field, at)),
    }
}

/// A name, with a sign of equality before it if it is to be just so.
fn name_of(piece: &Piece, at: &Spanned) -> Result<Name, QueryError> {
    match &piece.compared {
        Some((Comparison::Equal, name)) if !name.text.is_empty() => Ok(Name::exactly(&name.text)),
        _ => value(piece, at).map(|words| Name { words, exact: false }),
    }
}

fn needs_value(field: &Field, at: &Spanned) -> QueryError {
    QueryError::at(
        at.start,
        at.end,
        format!("“{}:” needs a value", field.name),
        format!("Write {} right after the colon: {}", field.asks, field.example),
    )
}

/// What a piece asks; nothing for one without letters or digits, such as a dash between words.
pub(super) fn test(piece: &Piece, at: &Spanned) -> Result<Option<(Test, Follows)>, QueryError> {
    let Some(name) = &piece.field else { return Ok(alone(piece, at)?.map(|test| (test, Follows::Nothing))) };
    let Some(field) = Field::named(name) else {
        let known: Vec<&str> = FIELDS.iter().map(|field| field.name).collect();
        return Err(QueryError::at(
            at.start,
            at.start + name.chars().count() + 1,
            format!("“{name}:” is nothing to search by"),
            format!("Use one of {}; or put the words in quotation marks.", known.join(", ")),
        ));
    };
    let mut follows = Follows::Nothing;
    let words = || value(piece, at);
    let named = || name_of(piece, at);
    let date = || values::date(&words()?, piece, at);
    let text = |part| {
        let words = words()?;
        let goes_on = piece.value.as_ref().is_some_and(|value| !value.quoted || value.starred);
        Ok(Test::Text { words, goes_on, part })
    };
    let test = match field.name {
        "kind" => Test::Kind(named()?),
        "actor" => {
            follows = Follows::Role;
            Test::Actor { name: Some(named()?), role: None }
        }
        "role" => Test::Actor { name: None, role: Some(words()?) },
        "place" => Test::Place(named()?),
        "tag" => Test::Tag(named()?),
        "source" => Test::Source(named()?),
        "by" => Test::By(words()?),
        "status" => Test::Status(values::word(&words()?, piece, at)?),
        "stance" => Test::Stance(values::word(&words()?, piece, at)?),
        "relation" => Test::Relation(values::word(&words()?, piece, at)?),
        "has" => Test::Has(part(&words()?, piece, at)?),
        "private" => Test::Private(values::one_of(&words()?, YES_NO, "“yes” or “no”", piece, at)? == "yes"),
        "handling" => {
            let (comparison, value) = compared(piece, field, at)?;
            Test::Handling(comparison, values::word(&value.text, piece, at)?)
        }
        "grade" => {
            let (comparison, value) = compared(piece, field, at)?;
            Test::Grade(comparison, values::grade(&value.text, piece, at)?)
        }
        "field" => return figure(piece, field, at).map(|test| Some((test, Follows::Nothing))),
        "when" => Test::During(date()?, Truth::Certainly),
        "possibly" => Test::During(date()?, Truth::Possibly),
        "before" => Test::Before(date()?, Truth::Certainly),
        "possibly-before" => Test::Before(date()?, Truth::Possibly),
        "after" => Test::After(date()?, Truth::Certainly),
        "possibly-after" => Test::After(date()?, Truth::Possibly),
        "edited" => Test::Edited(date()?),
        "within" | "possibly-within" => {
            follows = Follows::Reach;
            let truth = if field.name == "within" { Truth::Certainly } else { Truth::Possibly };
            let span = values::span(&words()?, piece, at)?;
            Test::Near(Near { span, truth, of: Reach::Named(String::new()) })
        }
        "title" => text(TextPart::Title)?,
        "summary" => text(TextPart::Summary)?,
        "note" => text(TextPart::Notes)?,
        "quote" => text(TextPart::Quotes)?,
        // “as” and “of” go on with what stands before them.
        _ => {
            return Err(QueryError::at(
                at.start,
                at.end,
                format!("“{}:” stands alone", field.name),
                format!("Write it so: {}", field.example),
            ));
        }
    };
    Ok(Some((test, follows)))
}

/// A piece without a field: words, or a value that is compared.
fn alone(piece: &Piece, at: &Spanned) -> Result<Option<Test>, QueryError> {
    let Some(value) = &piece.value else {
        // A comparison with nothing before it.
        return Err(QueryError::at(
            at.start,
            at.end,
            "there is nothing to compare",
            "Write the name of a field right before the sign, without a space: dead>=10",
        ));
    };
    if let Some((comparison, with)) = &piece.compared {
        return Ok(Some(figure_of(&value.text, Some((*comparison, with)), at)?));
    }
    Ok(match value.text.as_str() {
        text if !text.chars().any(char::is_alphanumeric) => None,
        _ if value.quoted => Some(Test::text(&value.text, value.starred)),
        text if text.eq_ignore_ascii_case(UNDATED) => Some(Test::Undated),
        text if text.eq_ignore_ascii_case(SINGLE_SOURCE) => Some(Test::SingleSource),
        text => Some(Test::text(text, true)),
    })
}

/// `field:dead`, `field:dead>=10`.
fn figure(piece: &Piece, field: &Field, at: &Spanned) -> Result<Test, QueryError> {
    match &piece.value {
        Some(name) if !name.text.trim().is_empty() => {
            figure_of(&name.text, piece.compared.as_ref().map(|(sign, with)| (*sign, with)), at)
        }
        _ => Err(needs_value(field, at)),
    }
}

fn figure_of(name: &str, compared: Option<(Comparison, &Text)>, at: &Spanned) -> Result<Test, QueryError> {
    let Some((comparison, with)) = compared else {
        return Ok(Test::Figure { name: name.to_owned(), value: None });
    };
    let sign = comparison.sign();
    if with.text.trim().is_empty() {
        return Err(QueryError::at(
            at.start,
            at.end,
            format!("“{name}{sign}” needs a value"),
            format!("Write a number, a date or a name right after the sign: {name}{sign}10"),
        ));
    }
    if comparison != Comparison::Equal && !values::has_order(&with.text) {
        return Err(QueryError::at(
            with.start,
            with.end,
            format!("“{}” is neither a number nor a date", with.text),
            format!("After “{sign}” stands a number or a date; “{name}={}” asks for words.", with.text),
        ));
    }
    Ok(Test::Figure { name: name.to_owned(), value: Some((comparison, with.text.clone())) })
}

/// The comparison and the value of a field that compares; without a sign the value must be the same.
fn compared<'p>(piece: &'p Piece, field: &Field, at: &Spanned) -> Result<(Comparison, &'p Text), QueryError> {
    let (comparison, value) = match (&piece.compared, &piece.value) {
        (Some((comparison, value)), _) => (*comparison, value),
        (None, Some(value)) => (Comparison::Equal, value),
        (None, None) => return Err(needs_value(field, at)),
    };
    if value.text.is_empty() { Err(needs_value(field, at)) } else { Ok((comparison, value)) }
}

fn part(word: &str, piece: &Piece, at: &Spanned) -> Result<Part, QueryError> {
    let word = word.to_lowercase();
    // “has:claims” is as good as “has:claim”.
    let singular = word.strip_suffix('s').unwrap_or(&word);
    let found = Part::ALL.iter().find(|part| part.as_str() == word || part.as_str() == singular);
    found.copied().ok_or_else(|| {
        let known: Vec<&str> = Part::ALL.iter().map(|part| part.as_str()).collect();
        values::refusal(
            piece,
            at,
            format!("“{word}” is nothing that an event has"),
            format!("Use one of {}.", known.join(", ")),
        )
    })
}

/// Whether words can stand for themselves, without quotation marks, and are read as they are.
pub(super) fn stands_bare(text: &str) -> bool {
    !text.is_empty()
        && !text
            .chars()
            .any(|c| c.is_whitespace() || is_quote(c) || matches!(c, '(' | ')' | '<' | '>' | '=' | '≤' | '≥'))
}
