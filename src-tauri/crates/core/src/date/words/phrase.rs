//! One date in words, before what it leaves out is filled in: “c. early March 2022”, “5 May”, “5”.

use chrono::Weekday;
use edtf_core::{DateField, Qualifier, Year};

use super::super::build;
use super::super::{Portion, Rule};
use super::lexer::{Kind, Token};
use super::slots::slots;
use super::{DayOrder, Understood, names, numeric, periods};

/// Before or after the turn of the era.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    Bc,
    Ad,
}

/// What one phrase says.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Phrase {
    /// The year, with the era worked in.
    pub(super) year: Option<Year>,
    /// The year is a bare number, to which an era may still be lent: “44–40 BC”.
    pub(super) bare_year: Option<i64>,
    /// Its era, where it is said.
    pub(super) era: Option<Era>,
    /// A year of two digits.
    pub(super) short_year: Option<u8>,
    /// A month, or the code of a season.
    pub(super) month: Option<DateField>,
    pub(super) day: Option<DateField>,
    pub(super) weekday: Option<Weekday>,
    pub(super) portion: Option<Portion>,
    /// The second half of something that has no code for it.
    pub(super) half: Option<u8>,
    pub(super) qualifier: Qualifier,
    /// Words that are counted from a day: “last month”.
    pub(super) rule: Option<Rule>,
    /// Something with its own bounds: “5th century BC”, in years.
    pub(super) years: Option<(i64, i64)>,
    /// The phrase says that nothing is known: `0000-00-00`.
    pub(super) nothing: bool,
}

impl Phrase {
    /// Whether it names any part of a date.
    pub(super) const fn is_empty(&self) -> bool {
        self.year.is_none()
            && self.short_year.is_none()
            && self.month.is_none()
            && self.day.is_none()
            && self.weekday.is_none()
            && self.rule.is_none()
            && self.years.is_none()
    }

    /// Takes over what this phrase leaves out and the other says: “1–5 May 2022”, “28 April – 3 May 2022”. An era is
    /// said at the end, for a start before it: “44–40 BC”.
    pub(super) fn borrow(&mut self, other: &Self, from_end: bool) {
        if self.rule.is_some() || self.years.is_some() || other.rule.is_some() {
            return;
        }
        if self.month.is_none() && self.day.is_some() {
            self.month = other.month;
        }
        let bare = self.bare_year.or(self.short_year.or(self.day_as_year()).map(i64::from));
        if let (Some(bare), None, Some(theirs)) = (bare, self.era, other.year.and_then(|year| year.value()))
            && from_end
            && other.era == Some(Era::Bc)
            && self.month.is_none()
            && 1 - bare <= theirs
        {
            (self.year, self.era) = (Some(build::year(1 - bare)), Some(Era::Bc));
            (self.day, self.short_year) = (None, None);
        }
        // “2021–22”
        if let (Some(short), None, Some(long)) =
            (self.short_year.or(self.day_as_year()), self.month, other.bare_year)
            && i64::from(short) > long % 100
        {
            let number = long - long % 100 + i64::from(short);
            (self.year, self.bare_year, self.day, self.short_year) =
                (Some(build::year(number)), Some(number), None, None);
        }
        if self.year.is_none() && self.short_year.is_none() {
            (self.year, self.bare_year, self.era, self.short_year) =
                (other.year, other.bare_year, other.era, other.short_year);
        }
    }

    /// A lone “22” may be a day or the end of a year.
    fn day_as_year(&self) -> Option<u8> {
        if self.year.is_some() { None } else { self.day?.value() }
    }
}

/// Reads a phrase.
pub(super) fn phrase(tokens: &[Token], order: DayOrder) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let tokens = hedges(tokens, &mut phrase);
    if tokens.is_empty() {
        return Ok(None);
    }
    let hedged = phrase.qualifier;
    let found = match figures(tokens, order)? {
        Some(found) => Some(found),
        None => match periods::period(tokens)? {
            Some(found) => Some(found),
            None => slots(tokens)?,
        },
    };
    let Some(mut found) = found else { return Ok(None) };
    found.qualifier.approximate |= hedged.approximate;
    found.qualifier.uncertain |= hedged.uncertain;
    Ok(Some(found))
}

/// Figures, also with the weekday beside them: “2022-01-07 (Friday)”.
fn figures(tokens: &[Token], order: DayOrder) -> Understood<Phrase> {
    let weekday = |token: &Token| token.word().and_then(names::weekday);
    let beside =
        |token: &Token| token.is_mark(',') || token.is_mark('.') || token.is_mark('(') || token.is_mark(')');
    let (day, mut rest) = match tokens {
        [first, rest @ ..] if weekday(first).is_some() => (weekday(first), rest),
        [rest @ .., last] if weekday(last).is_some() => (weekday(last), rest),
        [rest @ .., last, close] if close.is_mark(')') && weekday(last).is_some() => (weekday(last), rest),
        _ => return numeric::figures(tokens, order),
    };
    while let [first, others @ ..] = rest
        && beside(first)
    {
        rest = others;
    }
    while let [others @ .., last] = rest
        && beside(last)
    {
        rest = others;
    }
    // Figures begin with figures, whatever stands before them.
    let mut rest = rest.to_vec();
    if let Some(first) = rest.first_mut() {
        first.glued = false;
    }
    Ok(numeric::figures(&rest, order)?.map(|phrase| Phrase { weekday: day, ..phrase }))
}

/// Takes “c.”, “about”, “perhaps” from the front and “?”, “(uncertain)” from the back.
fn hedges<'a>(mut tokens: &'a [Token], phrase: &mut Phrase) -> &'a [Token] {
    loop {
        let Some(first) = tokens.first() else { return tokens };
        let taken = match &first.kind {
            Kind::Word(word) => match word.as_str() {
                "c" | "ca" | "circa" | "approx" | "est" => {
                    phrase.qualifier.approximate = true;
                    1 + usize::from(tokens.get(1).is_some_and(|next| next.glued && next.is_mark('.')))
                }
                "about" | "around" | "approximately" | "roughly" | "estimated" => {
                    phrase.qualifier.approximate = true;
                    1
                }
                "perhaps" | "possibly" | "probably" | "maybe" | "presumably" => {
                    phrase.qualifier.uncertain = true;
                    1
                }
                _ => 0,
            },
            Kind::Mark('~') => {
                phrase.qualifier.approximate = true;
                1
            }
            Kind::Mark(',') => 1,
            _ => 0,
        };
        if taken == 0 {
            break;
        }
        tokens = &tokens[taken..];
    }
    loop {
        let Some(last) = tokens.last() else { return tokens };
        let before = tokens.len().checked_sub(2).and_then(|place| tokens.get(place));
        let in_figures =
            before.is_none_or(|before| before.is_mark('?') || before.is_mark('/') || before.is_mark('.'));
        match last.kind {
            Kind::Mark('?') if !in_figures => phrase.qualifier.uncertain = true,
            Kind::Mark('~') => phrase.qualifier.approximate = true,
            Kind::Mark('%') => phrase.qualifier = Qualifier { uncertain: true, approximate: true },
            Kind::Mark(',' | '.' | ';') => {}
            Kind::Mark(')') => {
                let inside = tokens.len().checked_sub(3).map(|from| &tokens[from..tokens.len() - 1]);
                match inside {
                    Some([open, word])
                        if open.is_mark('(') && (word.is("uncertain") || word.is_mark('?')) =>
                    {
                        phrase.qualifier.uncertain = true;
                    }
                    Some([open, word])
                        if open.is_mark('(') && (word.is("approximate") || word.is("approx")) =>
                    {
                        phrase.qualifier.approximate = true;
                    }
                    _ => return tokens,
                }
                tokens = &tokens[..tokens.len() - 3];
                continue;
            }
            _ => return tokens,
        }
        tokens = &tokens[..tokens.len() - 1];
    }
}

/// “early”, “mid”, “late”, and the words that mean the same.
pub(super) fn portion(word: &str) -> Option<Portion> {
    match word {
        "early" | "beginning" | "start" => Some(Portion::Early),
        "mid" | "middle" => Some(Portion::Mid),
        "late" | "end" => Some(Portion::Late),
        _ => None,
    }
}
