//! From people's words to a date.

use chrono::NaiveDate;
use chrono_tz::Tz;
use edtf_core::{Edtf as CoreEdtf, IntervalEndpoint};

use super::{Anchor, Date, DateError, Edtf, Target, Time, When, excerpt, one_date};

mod choices;
mod combine;
mod far;
mod iso;
mod lexer;
mod moment;
pub(super) mod names;
mod numeric;
mod pairs;
pub(super) mod periods;
mod phrase;
mod relative;
mod settle;
mod sides;
mod slots;
mod times;
mod wording;
pub(super) mod zones;

/// Something, or nothing that this part of the grammar knows, or a refusal that is for the person.
type Understood<T> = Result<Option<T>, DateError>;

/// In what order a date in figures, like 06/03/1991, is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DayOrder {
    /// Nobody has said: a date that can be read both ways is refused.
    #[default]
    Unstated,
    /// 06/03/1991 is 6 March 1991.
    DayFirst,
    /// 06/03/1991 is 3 June 1991.
    MonthFirst,
}

/// What is known when words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// The day that “yesterday” and “6 Jan” are counted from: the day of publication, mostly.
    pub as_of: Option<NaiveDate>,
    /// The order of dates in figures.
    pub order: DayOrder,
}

/// Longer texts are no dates.
const LONGEST: usize = 500;

impl Date {
    /// The date that people's words, or an EDTF expression, name. The words are kept as its wording unless they say
    /// just what its display says.
    ///
    /// # Errors
    /// With what is wrong and what to do, where the words name no date, more than one, or one that does not exist.
    pub fn read(words: &str, reading: &Reading) -> Result<Self, DateError> {
        let words = words.trim();
        if words.is_empty() {
            return Ok(Self::default());
        }
        if words.len() > LONGEST {
            return Err(not_understood(words));
        }
        let date = if is_undated(words) { Self::default() } else { understand(words, reading)? };
        let date = date.settled();
        let wording = (!wording::is_said_by(words, &date)).then(|| words.to_owned());
        Ok(Self { wording, ..date })
    }
}

impl Date {
    /// The date that words name which are counted from something, tied to what they are counted from: “last month”,
    /// “yesterday morning”, “3 days after at 14:30”. `None` for words that are counted from nothing.
    #[must_use]
    pub fn read_from(words: &str, target: Target) -> Option<Self> {
        let words = words.trim();
        if words.is_empty() || words.len() > LONGEST {
            return None;
        }
        let mut tokens = times::joined(lexer::tokens(words)).ok()?;
        let zone = take_zone(&mut tokens);
        let (rest, time) = moment::timed(&tokens).ok()??;
        let rule = relative::rule(&rest)?;
        let when = When::Anchored(Anchor { target, rule });
        Some(Self { when, time, zone, wording: Some(words.to_owned()) })
    }
}

/// Takes the zone out, wherever it stands.
fn take_zone(tokens: &mut Vec<lexer::Token>) -> Option<Tz> {
    let place = tokens.iter().position(|token| matches!(token.kind, lexer::Kind::Zone(_)))?;
    match tokens.remove(place).kind {
        lexer::Kind::Zone(zone) => Some(zone),
        _ => None,
    }
}

fn understand(words: &str, reading: &Reading) -> Result<Date, DateError> {
    let edtf = match words.parse::<Edtf>() {
        Ok(edtf) => return Ok(Date { when: When::Edtf(one_date(edtf)?), ..Date::default() }),
        Err(error) => error,
    };
    // Sets are written with spaces by hand.
    if words.starts_with(['[', '{']) {
        let close: String = words.split_whitespace().collect();
        return match close.parse::<Edtf>() {
            Ok(edtf) => Ok(Date { when: When::Edtf(one_date(edtf)?), ..Date::default() }),
            Err(_) => Err(edtf),
        };
    }
    if let Some(found) = in_words(words, reading)? {
        return Ok(found);
    }
    // Figures and signs only are meant as EDTF, and it says best what is wrong with them.
    let like_edtf = words.bytes().all(|byte| {
        matches!(byte, b'0'..=b'9' | b'-' | b'/' | b'.' | b'X' | b'Y' | b'S' | b'E' | b'?' | b'~' | b'%')
    });
    Err(if like_edtf { edtf } else { not_understood(words) })
}

fn in_words(words: &str, reading: &Reading) -> Understood<Date> {
    let text = iso::in_words(words)?;
    let mut tokens = times::joined(lexer::tokens(&text))?;
    let zone = take_zone(&mut tokens);
    while tokens.last().is_some_and(|last| last.is_mark(',') || last.is_mark('.')) {
        tokens.pop();
    }
    let Some(meaning) = combine::meaning(&tokens, reading)? else { return Ok(None) };
    let when = match meaning.edtf {
        Some(edtf) => When::Edtf(one_date(edtf)?),
        None => When::Undated,
    };
    if let (When::Edtf(edtf), Some(time)) = (&when, meaning.time)
        && !takes(edtf, time)
    {
        return Err(DateError {
            message: format!("“{}” has a time but not the day that it is on", excerpt(words)),
            hint: "Give the whole day, or leave the time out.".to_owned(),
            offset: None,
        });
    }
    Ok(Some(Date { when, time: meaning.time, zone, wording: None }))
}

/// A time is on one known day; in a duration, on those of its ends that have one.
fn takes(edtf: &Edtf, time: Time) -> bool {
    let day =
        |end: &IntervalEndpoint| matches!(end, IntervalEndpoint::Date(date) if super::edtf::is_day(date));
    match (&edtf.0, time) {
        (CoreEdtf::Interval(interval), Time::Clock { end, .. }) => {
            day(&interval.start) && (end.is_none() || day(&interval.end))
        }
        _ => edtf.day().is_some(),
    }
}

fn is_undated(words: &str) -> bool {
    let plain: String = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    matches!(
        plain.trim_matches(['(', ')', '[', ']']),
        "undated"
            | "unknown"
            | "date unknown"
            | "unknown date"
            | "not known"
            | "no date"
            | "n.d."
            | "n.d"
            | "n/a"
            | "tbd"
            | "tba"
            | "tbc"
            | "to be determined"
            | "to be decided"
            | "to be announced"
            | "to be confirmed"
            | "not dated"
            | "?"
            | "-"
            | "–"
            | "—"
    )
}

fn not_understood(words: &str) -> DateError {
    DateError {
        message: format!("“{}” is not understood as a date", excerpt(words)),
        hint: "Write it like “6 January 2022”, “early March 2022”, “c. 1995”, “between 1 and 5 May 2022”, “1–5 May 2022” or “44 BC”."
            .to_owned(),
        offset: None,
    }
}
