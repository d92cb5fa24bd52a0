//! What typed words mean as a date, and what they count from.

use dateline_core::date::{DateError, Reading, Target};
use dateline_core::model::Noun;
use dateline_core::{Date, Id};
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

fn understand(db: &Database, words: &str, as_of: Option<&AsOf>) -> Result<Understood, ApiError> {
    let refused = match Date::read(words, &Reading::default()) {
        // Words that stand alone count from nothing.
        Ok(date) => return Ok(understood(show::shown_date(db, &date)?, None)),
        Err(refused) => refused,
    };
    let relative = |target| Date::read_from(words, target);
    match as_of {
        Some(AsOf::Source(id)) => {
            let target = Target::Published(record_of(db, Noun::Source, id)?.id);
            relative(target).map_or_else(|| Ok(refusal(refused, None)), |date| anchored(db, &date))
        }
        Some(AsOf::Event(id)) => {
            let target = Target::Event(record_of(db, Noun::Event, id)?.id);
            relative(target).map_or_else(|| Ok(refusal(refused, None)), |date| anchored(db, &date))
        }
        Some(AsOf::Date(text)) => match base_date(text) {
            Ok(base) => counted_once(db, words, &base),
            Err(error) => Ok(refusal(error, None)),
        },
        // From what does not matter for asking whether the words count from anything.
        None => match relative(Target::Event(Id::from_bytes([0; 16]))) {
            Some(date) => Ok(refusal(needs_anchor(words), rule_of(&date))),
            None => Ok(refusal(refused, None)),
        },
    }
}

/// A date to count from, given as such: stored, or in words of its own.
fn base_date(text: &str) -> Result<Date, DateError> {
    Date::from_stored(text.trim()).or_else(|_| Date::read(text, &Reading::default()))
}

/// Relative words, counted from a record: the date stays tied to it.
fn anchored(db: &Database, date: &Date) -> Result<Understood, ApiError> {
    let shown = show::shown_date(db, date)?;
    let dangles = shown.problem.is_none() && shown.edtf.is_none();
    let note = "What it counts from has no date yet. This date will follow once it has one.";
    Ok(Understood::Date(UnderstoodDate {
        ok: true,
        date: shown,
        anchor_rule: rule_of(date),
        note: dangles.then(|| note.to_owned()),
    }))
}

/// Words that name a date with the help of a day to count from: the date is worked out once.
fn counted_once(db: &Database, words: &str, base: &Date) -> Result<Understood, ApiError> {
    let base = db.resolve(base)?.ok();
    let day = base.as_ref().and_then(|base| base.edtf()?.to_string().parse().ok());
    match Date::read(words, &Reading { as_of: day, ..Reading::default() }) {
        Ok(date) => Ok(understood(show::shown_date(db, &date)?, rule_of(&date))),
        Err(error) => Ok(refusal(error, None)),
    }
}

fn rule_of(date: &Date) -> Option<String> {
    date.anchor().map(|anchor| anchor.rule.to_string())
}

fn needs_anchor(words: &str) -> DateError {
    DateError {
        message: format!("“{words}” counts from another date"),
        hint: "Choose what it counts from: the publication of a source, or an event.".to_owned(),
        offset: None,
    }
}

const fn understood(date: DateShown, anchor_rule: Option<String>) -> Understood {
    Understood::Date(UnderstoodDate { ok: true, date, anchor_rule, note: None })
}

/// Words that are no date; with the rule if they would be one with something to count from.
fn refusal(error: DateError, anchor_rule: Option<String>) -> Understood {
    let offset = error.offset.and_then(|offset| u32::try_from(offset).ok());
    let error = ApiError::from(error);
    Understood::Not(NotUnderstood {
        ok: false,
        message: error.message,
        hint: error.hint,
        offset,
        needs_anchor: anchor_rule.is_some(),
        anchor_rule,
    })
}
