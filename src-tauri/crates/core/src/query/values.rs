//! The values that fields take, read from the words after the colon.

use std::str::FromStr;

use super::error::QueryError;
use super::scan::{Piece, Spanned};
use super::{Asked, Grade, Span, SpanUnit};
use crate::model::Reliability;

/// A refusal of a value, at the place where the value stands.
pub(super) fn refusal(piece: &Piece, at: &Spanned, message: String, hint: String) -> QueryError {
    let value = piece.compared.as_ref().map(|(_, value)| value).or(piece.value.as_ref());
    let (start, end) = value.map_or((at.start, at.end), |value| (value.start, value.end));
    QueryError::at(start, end, message, hint)
}

/// A word of a closed vocabulary, with spaces or hyphens in it.
pub(super) fn word<T>(text: &str, piece: &Piece, at: &Spanned) -> Result<T, QueryError>
where
    T: FromStr<Err = crate::model::UnknownWord>,
{
    text.to_lowercase().replace(' ', "-").parse().map_err(|error: crate::model::UnknownWord| {
        refusal(
            piece,
            at,
            format!("“{text}” is not a {}", error.vocabulary),
            format!("Use one of {}.", error.known),
        )
    })
}

/// One of a few words.
pub(super) fn one_of(
    text: &str,
    words: &[&'static str],
    expected: &str,
    piece: &Piece,
    at: &Spanned,
) -> Result<&'static str, QueryError> {
    let known = words.iter().copied().find(|word| word.eq_ignore_ascii_case(text));
    known.ok_or_else(|| {
        refusal(piece, at, format!("“{text}” is not {expected}"), format!("Write {expected}."))
    })
}

/// A date as people write it.
pub(super) fn date(text: &str, piece: &Piece, at: &Spanned) -> Result<Asked, QueryError> {
    Asked::read(text).map_err(|error| refusal(piece, at, error.message, error.hint))
}

/// `B2`, `B` or `2`.
pub(super) fn grade(text: &str, piece: &Piece, at: &Spanned) -> Result<Grade, QueryError> {
    let upper = text.to_uppercase();
    let letters = upper.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = &upper[letters.len()..];
    let reliability = (!letters.is_empty()).then(|| Reliability::from_str(letters)).transpose().ok();
    let credibility = (!figures.is_empty())
        .then(|| figures.parse::<u8>().ok().filter(|figure| (1..=6).contains(figure)).ok_or(()))
        .transpose()
        .ok();
    match (reliability, credibility) {
        (Some(reliability), Some(credibility)) if reliability.is_some() || credibility.is_some() => {
            Ok(Grade { reliability, credibility })
        }
        _ => Err(refusal(
            piece,
            at,
            format!("“{text}” is not a grade"),
            "Write A to F for the source, 1 to 6 for the information, or both: grade:<=B2.".to_owned(),
        )),
    }
}

/// `7d`, `48h`, `2w`.
pub(super) fn span(text: &str, piece: &Piece, at: &Spanned) -> Result<Span, QueryError> {
    let text = text.trim().to_lowercase();
    let figures = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let letter = text[figures.len()..].trim();
    let unit = SpanUnit::ALL.iter().find(|(known, _)| letter.len() == 1 && letter.starts_with(*known));
    // A century in hours; more is no neighbourhood.
    let count = figures.parse::<u32>().ok().filter(|count| *count <= 900_000);
    match (count, unit) {
        (Some(count), Some((_, unit))) => Ok(Span { count, unit: *unit }),
        _ => Err(refusal(
            piece,
            at,
            format!("“{text}” is not a length of time"),
            "Write a number and h, d or w for hours, days or weeks: within:7d.".to_owned(),
        )),
    }
}

/// Whether a value can be greater or smaller: a number or a date.
pub(super) fn has_order(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_finite) || Asked::read(text).is_ok()
}
