//! What typed words mean as a date, and what they count from.

use dateline_core::Date;
use dateline_core::date::{Anchor, DateError, Reading, Rule, Target, When};
use dateline_core::model::Noun;
use dateline_store::Database;

use super::record_of;
use crate::show;
use crate::wire::{AsOf, DateShown, NotUnderstood, UnderstandDateArgs, Understood, UnderstoodDate};
use crate::{ApiError, App, ErrorCode};

/// The longest text that is tried.
const LONGEST: usize = 500;

/// What typed words mean as a date. Words that are no date are an answer, not an error.
///
/// # Errors
/// If what they count from is not there, or the file cannot be read. Without an open file, dates that count from
/// nothing in it are still understood.
pub fn understand_date(app: &App, args: UnderstandDateArgs) -> Result<Understood, ApiError> {
    let words: String = args.words.trim().chars().take(LONGEST).collect();
    app.with_file(|file| understand(&file.db, &words, args.as_of.as_ref()))
}

fn understand(db: &Database, words: &str, as_of: Option<&AsOf>) -> Result<Understood, ApiError> {
    let rule = Rule::read(words);
    let base = match as_of {
        Some(AsOf::Source(id)) => {
            let source = record_of(db, Noun::Source, id)?;
            Some((Some(Target::Published(source.id)), show::date_of(source.get("published"))))
        }
        Some(AsOf::Event(id)) => {
            let event = record_of(db, Noun::Event, id)?;
            Some((Some(Target::Event(event.id)), show::date_of(event.get("date"))))
        }
        Some(AsOf::Date(text)) => match base_date(text) {
            Ok(date) => Some((None, date)),
            Err(error) => return Ok(refusal(error, rule.as_ref(), false)),
        },
        None => None,
    };
    match (rule, base) {
        (Some(rule), Some((Some(target), _))) => anchored(db, words, rule, target),
        (Some(rule), None) => Ok(refusal(needs_anchor(words), Some(&rule), true)),
        (rule, base) => {
            let base = base.map(|(_, date)| db.resolve(&date)).transpose()?.and_then(Result::ok);
            plain(db, words, rule.as_ref(), base.as_ref())
        }
    }
}

/// A date to count from, given as such: stored, or in words of its own.
fn base_date(text: &str) -> Result<Date, DateError> {
    Date::from_stored(text.trim()).or_else(|_| Date::read(text, &Reading::default()))
}

/// Relative words, counted from a record: the date stays tied to it.
fn anchored(db: &Database, words: &str, rule: Rule, target: Target) -> Result<Understood, ApiError> {
    let rule_text = rule.to_string();
    let when = When::Anchored(Anchor { target, rule });
    let date = Date { when, wording: Some(words.to_owned()), ..Date::default() };
    let shown = show::shown_date(db, &date)?;
    let note = match (&shown.problem, &shown.edtf, &shown.anchor) {
        (Some(_), ..) => None,
        (None, None, _) => {
            Some("What it counts from has no date yet. This date will follow once it has one.".to_owned())
        }
        (None, Some(_), Some(anchor)) => Some(format!("{} {} ({})", anchor.says, anchor.title, anchor.date)),
        (None, Some(_), None) => None,
    };
    Ok(understood(shown, Some(rule_text), note))
}

/// Words that name a date, perhaps with the help of a day to count from.
fn plain(
    db: &Database,
    words: &str,
    rule: Option<&Rule>,
    base: Option<&Date>,
) -> Result<Understood, ApiError> {
    let as_of = base.and_then(|base| base.edtf()).and_then(|edtf| edtf.to_string().parse().ok());
    match Date::read(words, &Reading { as_of, ..Reading::default() }) {
        Ok(date) => Ok(understood(show::shown_date(db, &date)?, rule.map(ToString::to_string), None)),
        Err(error) => {
            let needs_anchor = rule.is_some() && base.is_none();
            Ok(refusal(error, rule, needs_anchor))
        }
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

fn refusal(error: DateError, rule: Option<&Rule>, needs_anchor: bool) -> Understood {
    let error_in_words = ApiError::from(error.clone());
    debug_assert_eq!(error_in_words.code, ErrorCode::BadDate);
    Understood::Not(NotUnderstood {
        ok: false,
        message: error_in_words.message,
        hint: error_in_words.hint,
        offset: error.offset.and_then(|offset| u32::try_from(offset).ok()),
        needs_anchor,
        anchor_rule: rule.map(ToString::to_string),
    })
}
