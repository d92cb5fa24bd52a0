//! From a text to its tokens.

use chrono_tz::Tz;

use super::super::{ClockTime, PartOfDay};
use super::zones;

/// What a piece of the text is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Figures.
    Number(i64),
    /// “6th”
    Ordinal(i64),
    /// “1990s”
    Decade(i64),
    /// Letters, in lower case.
    Word(String),
    /// A hyphen, a minus or a longer dash.
    Dash,
    /// Any other character.
    Mark(char),
    /// The name of a zone.
    Zone(Tz),
    /// A clock time; made from the above.
    Clock(ClockTime),
    /// A part of the day; made from the above.
    Part(PartOfDay),
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// As written.
    pub(super) raw: String,
    /// Where it begins, in characters.
    pub(super) at: usize,
    /// Nothing stands between it and the token before.
    pub(super) glued: bool,
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub(super) const fn number(&self) -> Option<i64> {
        match self.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Figures: how many.
    pub(super) fn digits(&self) -> usize {
        self.raw.bytes().filter(u8::is_ascii_digit).count()
    }

    /// A dash that stands between things: long, or with a space on each side.
    pub(super) fn is_spaced_dash(&self, next: Option<&Self>) -> bool {
        self.kind == Kind::Dash
            && (self.raw != "-" || (!self.glued && next.is_none_or(|next| !next.glued)))
            && self.raw != "\u{2212}"
    }
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut glued = false;
    while let Some(&first) = chars.get(at) {
        if first.is_whitespace() {
            glued = false;
            at += 1;
            continue;
        }
        let (kind, length) = next(&chars, at, glued);
        let raw: String = chars[at..at + length].iter().collect();
        tokens.push(Token { kind, raw, at, glued });
        at += length;
        glued = true;
    }
    tokens
}

fn next(chars: &[char], at: usize, glued: bool) -> (Kind, usize) {
    let first = chars[at];
    if !glued || chars.get(at.wrapping_sub(1)) == Some(&'(') {
        let chunk: String = chars[at..]
            .iter()
            .take_while(|char| !char.is_whitespace() && !matches!(char, ',' | ')' | ';'))
            .collect();
        if let Some(zone) = zones::named(&chunk) {
            return (Kind::Zone(zone), chunk.chars().count());
        }
    }
    match first {
        '0'..='9' => number(chars, at),
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => (Kind::Dash, 1),
        '’' | '‘' | 'ʼ' => (Kind::Mark('\''), 1),
        _ if first.is_alphabetic() => word(chars, at),
        _ => (Kind::Mark(first), 1),
    }
}

fn number(chars: &[char], at: usize) -> (Kind, usize) {
    let run =
        |from: usize| chars[from.min(chars.len())..].iter().take_while(|char| char.is_ascii_digit()).count();
    let mut length = run(at);
    // “13,800,000”, but not “6,2022”.
    while length <= 3 || chars.get(at + length.saturating_sub(4)) == Some(&',') {
        let more = run(at + length + 1);
        if chars.get(at + length) != Some(&',') || more != 3 {
            break;
        }
        length += 4;
    }
    let figures: String = chars[at..at + length].iter().filter(|char| char.is_ascii_digit()).collect();
    // More digits than any date has: too great a number says so later.
    let value = figures.parse().unwrap_or(i64::MAX);
    let letters: String = chars[at + length..]
        .iter()
        .skip_while(|char| matches!(char, '\'' | '’'))
        .take_while(|char| char.is_alphabetic())
        .flat_map(|char| char.to_lowercase())
        .collect();
    let apostrophe = chars[at + length..].iter().take_while(|char| matches!(char, '\'' | '’')).count();
    match letters.as_str() {
        "st" | "nd" | "rd" | "th" if apostrophe == 0 => (Kind::Ordinal(value), length + 2),
        "s" if apostrophe <= 1 && length >= 2 => (Kind::Decade(value), length + apostrophe + 1),
        _ => (Kind::Number(value), length),
    }
}

fn word(chars: &[char], at: usize) -> (Kind, usize) {
    let length = chars[at..].iter().take_while(|char| char.is_alphabetic()).count();
    let letters: String = chars[at..at + length].iter().flat_map(|char| char.to_lowercase()).collect();
    // “p.m.”, “B.C.”, “B.C.E.”, “A.D.”
    if length == 1 && chars.get(at + 1) == Some(&'.') {
        let mut end = at;
        let mut initials = String::new();
        while chars.get(end).is_some_and(|char| char.is_alphabetic()) && chars.get(end + 1) == Some(&'.') {
            initials.extend(chars[end].to_lowercase());
            end += 2;
        }
        if matches!(initials.as_str(), "am" | "pm" | "bc" | "bce" | "ad" | "ce" | "nd" | "ca") {
            return (Kind::Word(initials), end - at);
        }
    }
    (Kind::Word(letters), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn numbers_are_told_from_what_hangs_on_them() {
        assert_eq!(kinds("6th"), [Kind::Ordinal(6)]);
        assert_eq!(kinds("1990's"), [Kind::Decade(1990)]);
        assert_eq!(kinds("13,800,000"), [Kind::Number(13_800_000)]);
        assert_eq!(kinds("6,2022"), [Kind::Number(6), Kind::Mark(','), Kind::Number(2022)]);
        assert_eq!(kinds("44BC"), [Kind::Number(44), Kind::Word("bc".to_owned())]);
        assert_eq!(kinds("2 p.m."), [Kind::Number(2), Kind::Word("pm".to_owned())]);
    }

    #[test]
    fn a_dash_stands_between_things_if_it_is_long_or_spaced() {
        let spaced = |text: &str| {
            let tokens = tokens(text);
            tokens.iter().enumerate().any(|(place, token)| token.is_spaced_dash(tokens.get(place + 1)))
        };
        assert!(spaced("May – June"));
        assert!(spaced("May–June"));
        assert!(spaced("May - June"));
        assert!(!spaced("mid-2021"));
        assert!(!spaced("year −44"));
    }
}
