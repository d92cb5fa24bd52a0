//! Whether words say just what the display of their date says.

use super::super::{Date, Edtf};
use super::lexer::{Kind, tokens};
use super::names;

/// Whether nothing would be lost if only the date were kept: the words are its EDTF, or its display in another
/// spelling (“Jan 6th, 2022” for “6 January 2022”).
pub(super) fn is_said_by(words: &str, date: &Date) -> bool {
    let close: String = words.split_whitespace().collect();
    if words.parse::<Edtf>().is_ok() || (words.starts_with('[') && close.parse::<Edtf>().is_ok()) {
        return true;
    }
    let display = date.to_string();
    if words.eq_ignore_ascii_case(&display) {
        return true;
    }
    // 1992-05-00, 20220106 and 2022-01-06 14:30 have one reading. With the year last there may be two, and the words are
    // the evidence.
    let figures =
        words.chars().all(|char| matches!(char, '0'..='9' | '-' | '/' | '?' | '#' | ':' | ' ' | 'T' | 'Z'));
    let year_first = words.bytes().take_while(u8::is_ascii_digit).count() >= 4;
    if figures && year_first {
        return date.edtf().is_some_and(|edtf| matches!(edtf.0, edtf_core::Edtf::Date(_)));
    }
    if !words.chars().any(char::is_alphabetic) {
        return false;
    }
    spelled(words) == spelled(&display)
}

/// What a text says, whatever its order and abbreviations.
fn spelled(text: &str) -> Vec<String> {
    let mut said: Vec<String> = tokens(text)
        .into_iter()
        .filter_map(|token| match token.kind {
            Kind::Number(number) | Kind::Ordinal(number) => Some(number.to_string()),
            Kind::Word(word) => match word.as_str() {
                "the" | "of" | "on" | "at" => None,
                "ca" | "circa" => Some("c".to_owned()),
                "bce" => Some("bc".to_owned()),
                // It has been checked.
                word if names::weekday(word).is_some() => None,
                word => Some(
                    names::month(word)
                        .map_or_else(|| word.to_owned(), |month| names::month_name(month).to_owned()),
                ),
            },
            // “27-Sep-1990”, “1-5 May 2022”
            Kind::Mark(',' | '.') | Kind::Dash => None,
            _ => Some(token.raw),
        })
        .collect();
    // Day and month in either order; what is between other words keeps its place.
    said.sort_unstable();
    said
}
