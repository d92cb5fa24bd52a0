//! What typed words mean as a date, and what they count from.

use dateline_core::Date;
use dateline_core::date::{Anchor, DateError, Reading, Rule, Target, Time};
use dateline_core::model::Noun;
use dateline_store::Database;

use super::record_of;
use crate::show;
use crate::wire::{AsOf, DateShown, NotUnderstood, UnderstandDateArgs, Understood, UnderstoodDate};
use crate::{ApiError, App};

/// The longest text that is tried, in characters.
const LONGEST: usize = 500;

/// What typed words mean as a date. Words that are no date are an answer, not an error.
///
/// # Errors
/// If no file is open, what they count from is not there, or the file cannot be read.
pub fn understand_date(app: &App, args: UnderstandDateArgs) -> Result<Understood, ApiError> {
    let words: String = args.words.trim().chars().take(LONGEST).collect();
    app.with_file(|file| understand(&file.db, &words, args.as_of.as_ref()))
}

/// What relative words count from.
enum Base {
    /// Nobody has said.
    None,
    /// A record: the date stays tied to it.
    Record(Target),
    /// A day: the date is worked out once.
    Day(Date),
}

fn understand(db: &Database, words: &str, as_of: Option<&AsOf>) -> Result<Understood, ApiError> {
    let refused = match Date::read(words, &Reading::default()) {
        // Words that stand alone count from nothing.
        Ok(date) => return Ok(understood(show::shown_date(db, &date)?, None, None)),
        Err(refused) => refused,
    };
    let relative = Relative::read(words);
    let base = match as_of {
        Some(AsOf::Source(id)) => Base::Record(Target::Published(record_of(db, Noun::Source, id)?.id)),
        Some(AsOf::Event(id)) => Base::Record(Target::Event(record_of(db, Noun::Event, id)?.id)),
        Some(AsOf::Date(text)) => match base_date(text) {
            Ok(date) => Base::Day(date),
            Err(error) => return Ok(refusal(error, relative.as_ref(), false)),
        },
        None => Base::None,
    };
    match (relative, base) {
        (Some(relative), Base::Record(target)) => anchored(db, words, relative, target),
        (Some(relative), Base::None) => Ok(refusal(needs_anchor(words), Some(&relative), true)),
        (relative, Base::Day(base)) => counted_once(db, words, relative.as_ref(), &base),
        (None, _) => Ok(refusal(refused, None, false)),
    }
}

/// A date to count from, given as such: stored, or in words of its own.
fn base_date(text: &str) -> Result<Date, DateError> {
    Date::from_stored(text.trim()).or_else(|_| Date::read(text, &Reading::default()))
}

/// Relative words: a rule, and perhaps a time: “on Friday”, “on Friday morning”.
struct Relative {
    rule: Rule,
    time: Option<Time>,
}

impl Relative {
    fn read(words: &str) -> Option<Self> {
        /// How many words a time has at most: “at 2 pm”.
        const TIME_WORDS: usize = 4;
        if let Some(rule) = Rule::read(words) {
            return Some(Self { rule, time: None });
        }
        let ends = words.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(place, _)| place);
        ends.rev().take(TIME_WORDS).find_map(|place| {
            let (rule, time) = words.split_at(place);
            let rule = Rule::read(rule.trim_end_matches([',', ' ']))?;
            Some(Self { rule, time: Some(time_of(time.trim())?) })
        })
    }
}

/// The time that words name: what a date in full with these words behind it has.
fn time_of(words: &str) -> Option<Time> {
    let words = words.strip_prefix("at ").unwrap_or(words);
    Date::read(&format!("1 January 2000, {words}"), &Reading::default()).ok()?.time
}

/// Relative words, counted from a record: the date stays tied to it.
fn anchored(db: &Database, words: &str, relative: Relative, target: Target) -> Result<Understood, ApiError> {
    let rule = relative.rule.to_string();
    let date = Date::anchored(Anchor { target, rule: relative.rule }, Some(words.to_owned()));
    let shown = show::shown_date(db, &Date { time: relative.time, ..date })?;
    let note = match (&shown.problem, &shown.edtf, &shown.anchor) {
        (None, None, _) => {
            Some("What it counts from has no date yet. This date will follow once it has one.".to_owned())
        }
        (None, Some(_), Some(anchor)) => {
            Some(format!("{} “{}” ({})", anchor.says, anchor.title, anchor.date))
        }
        _ => None,
    };
    Ok(understood(shown, Some(rule), note))
}

/// Words that name a date with the help of a day to count from.
fn counted_once(
    db: &Database,
    words: &str,
    relative: Option<&Relative>,
    base: &Date,
) -> Result<Understood, ApiError> {
    let base = db.resolve(base)?.ok();
    let day = base.as_ref().and_then(|base| base.edtf()?.to_string().parse().ok());
    match Date::read(words, &Reading { as_of: day, ..Reading::default() }) {
        Ok(date) => {
            let rule = relative.map(|relative| relative.rule.to_string());
            Ok(understood(show::shown_date(db, &date)?, rule, None))
        }
        Err(error) => Ok(refusal(error, relative, false)),
    }
}

fn needs_anchor(words: &str) -> DateError {
    DateError {
        message: format!("“{words}” counts from another date"),
        hint: "Choose what it counts from: the publication of a source, or an event.".to_owned(),
        offset: None,
    }
}

const fn understood(date: DateShown, anchor_rule: Option<String>, note: Option<String>) -> Understood {
    Understood::Date(UnderstoodDate { ok: true, date, anchor_rule, note })
}

fn refusal(error: DateError, relative: Option<&Relative>, needs_anchor: bool) -> Understood {
    let offset = error.offset.and_then(|offset| u32::try_from(offset).ok());
    let error = ApiError::from(error);
    Understood::Not(NotUnderstood {
        ok: false,
        message: error.message,
        hint: error.hint,
        offset,
        needs_anchor,
        anchor_rule: relative.map(|relative| relative.rule.to_string()),
    })
}
