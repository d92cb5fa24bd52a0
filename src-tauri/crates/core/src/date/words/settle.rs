//! From a phrase to the days that it means, with what it leaves out filled in.

use chrono::NaiveDate;
use edtf_core::{Date, DateField, Edtf as CoreEdtf, Qualifier, SetElement};

use super::super::build::{self, Grain};
use super::super::civil::{civil_day, last_day, number_of, of_naive};
use super::super::portion::{Block, named_blocks, portion_of, unit_block, weekday_of};
use super::super::rule::{Named, Rule, Unit, Which};
use super::super::{AnchorError, DateError, Edtf, bounds};
use super::phrase::Phrase;
use super::{Reading, names, numeric};

/// What a phrase means.
#[derive(Debug, Clone)]
pub(super) enum Settled {
    /// One date, or one within some days.
    Block {
        block: Block,
        /// The date without “early” and the like: as an end of a duration, which has no parts.
        coarse: Option<Date>,
        qualifier: Qualifier,
    },
    /// An expression that is not a date within some days: “over the past two years”.
    Whole(Edtf),
    /// Nothing is known.
    Nothing,
}

fn refuse(message: impl Into<String>, hint: impl Into<String>) -> DateError {
    DateError { message: message.into(), hint: hint.into(), offset: None }
}

/// The refusal of words that are counted from a day that is not given.
pub(super) fn needs_day() -> DateError {
    refuse(
        "these words are counted from a day, and none is given",
        "Choose the source whose publication date they are counted from, or write the whole date with its year.",
    )
}

impl From<AnchorError> for DateError {
    fn from(error: AnchorError) -> Self {
        refuse(error.to_string(), error.hint())
    }
}

/// Works out a phrase.
pub(super) fn settle(phrase: &Phrase, reading: &Reading) -> Result<Option<Settled>, DateError> {
    if phrase.nothing {
        return Ok(Some(Settled::Nothing));
    }
    if let Some(rule) = rule_of(phrase) {
        let day = reading.as_of.ok_or_else(needs_day)?;
        let of_weekday = phrase.weekday.filter(|_| phrase.rule.is_none());
        if let (Rule::Named { name, .. }, Some(weekday)) = (rule, of_weekday)
            && let Some(block) = nearest_on(name, weekday, number_of(of_naive(day)))
        {
            return Ok(Some(Settled::Block { block, coarse: block.date, qualifier: phrase.qualifier }));
        }
        return counted(rule, day, phrase).map(Some);
    }
    if let Some((first, last)) = phrase.years {
        let first = unit_block(first.into(), Unit::Year);
        let block = first.until(unit_block(last.into(), Unit::Year));
        let part = phrase.portion.map_or(block, |portion| portion_of(&block, portion));
        return Ok(Some(Settled::Block { block: part, coarse: None, qualifier: phrase.qualifier }));
    }
    let mut phrase = phrase.clone();
    if let Some(short) = phrase.short_year {
        let day = reading.as_of.ok_or_else(|| {
            refuse(format!("the century of “{short:02}” is not given"), "Write the year with four digits.")
        })?;
        phrase.year = Some(build::year(century_for(short, day)));
    }
    let Some(year) = phrase.year else { return Ok(None) };
    let date = Date { year, month: phrase.month, day: phrase.day };
    // “5 2022” lends its year to the other end of a range, and is nothing on its own.
    if (date.day.is_some() && date.month.is_none()) || (phrase.portion.is_some() && has_no_parts(&date)) {
        return Ok(None);
    }
    check(&date)?;
    let grain = if date.day.is_some() {
        Grain::Day
    } else if date.month.is_some() {
        Grain::Month
    } else {
        Grain::Year
    };
    let too_far =
        || refuse("this year is further away than dates reach", "Years reach 290 billion either way.");
    let block = Block::of_date(date, grain).ok_or_else(too_far)?;
    if let Some(weekday) = phrase.weekday {
        if date.day.is_none() || block.first != block.last {
            return Ok(None);
        }
        check_weekday(block.first, weekday)?;
    }
    let part = match (phrase.portion, phrase.half) {
        (Some(portion), None) => portion_of(&block, portion),
        (None, Some(half)) => half_of_month(&block, half),
        (None, None) => block,
        (Some(_), Some(_)) => return Ok(None),
    };
    Ok(Some(Settled::Block { block: part, coarse: Some(date), qualifier: phrase.qualifier }))
}

/// Days have no early, mid and late, and neither has what is unspecified below the year.
fn has_no_parts(date: &Date) -> bool {
    date.day.is_some() || date.month.is_some_and(DateField::has_unspecified)
}

/// The rule of a phrase that lacks a year.
fn rule_of(phrase: &Phrase) -> Option<Rule> {
    if phrase.rule.is_some() {
        return phrase.rule;
    }
    if phrase.year.is_some() || phrase.short_year.is_some() || phrase.half.is_some() || phrase.years.is_some()
    {
        return None;
    }
    let given = |field: Option<DateField>| field.and_then(DateField::value);
    match (given(phrase.month), given(phrase.day), phrase.weekday) {
        (Some(month @ 1..=12), Some(day), _) if phrase.portion.is_none() => {
            Some(Rule::named(Named::Day { month, day }, Which::Nearest))
        }
        (Some(month @ 1..=12), None, None) if phrase.day.is_none() => {
            Some(Rule::Named { name: Named::Month(month), which: Which::Latest, portion: phrase.portion })
        }
        _ => None,
    }
}

/// A rule, counted from a day.
fn counted(rule: Rule, day: NaiveDate, phrase: &Phrase) -> Result<Settled, DateError> {
    if let Rule::Named { name: Named::Day { month, day }, .. } = rule
        && day > last_day(2000, month)
    {
        let name = names::month_name(month);
        return Err(refuse(
            format!("there is no {day} {name}: the month has {} days", last_day(2000, month)),
            format!("Write a day from 1 to {}, or only “{name}”.", last_day(2000, month)),
        ));
    }
    let target = build::single(build::day_date(of_naive(day)));
    let edtf = rule.apply(&target)?;
    let found = match &edtf.0 {
        CoreEdtf::Date(date) => {
            let (first, last) = bounds::days(date).ok_or(AnchorError::TooFar)?;
            let block = Block {
                first,
                last,
                grain: build::grain_of(first, last),
                date: Some(build::unqualified(*date)),
            };
            let own = Qualifier { uncertain: date.is_uncertain(), approximate: date.is_approximate() };
            let qualifier = Qualifier {
                uncertain: own.uncertain || phrase.qualifier.uncertain,
                approximate: own.approximate || phrase.qualifier.approximate,
            };
            if let Some(weekday) = phrase.weekday.filter(|_| phrase.rule.is_none()) {
                check_weekday(first, weekday)?;
            }
            Settled::Block { block, coarse: Some(build::unqualified(*date)), qualifier }
        }
        CoreEdtf::Set(set) => match set.elements.as_slice() {
            [SetElement::Range(from, to)] => {
                let ((first, _), (_, last)) =
                    bounds::days(from).zip(bounds::days(to)).ok_or(AnchorError::TooFar)?;
                let grain = if from.day.is_some() {
                    Grain::Day
                } else if from.month.is_some() {
                    Grain::Month
                } else {
                    Grain::Year
                };
                let block = Block { first, last, grain, date: None };
                Settled::Block { block, coarse: build::common_unit(first, last), qualifier: phrase.qualifier }
            }
            _ => Settled::Whole(edtf),
        },
        _ => Settled::Whole(edtf),
    };
    Ok(found)
}

/// “Tuesday, 10 January”: the nearest year, within one, in which the day is that weekday.
fn nearest_on(name: Named, weekday: chrono::Weekday, day: i128) -> Option<Block> {
    named_blocks(name, day)
        .into_iter()
        .filter(|block| weekday_of(block.first) == weekday && (block.first - day).abs() <= 366)
        .min_by_key(|block| (block.first - day).abs())
}

/// Of the years with these last digits, the one nearest to the day, the earlier of two.
fn century_for(short: u8, day: NaiveDate) -> i64 {
    let year = of_naive(day).year;
    let same = year - year.rem_euclid(100) + i64::from(short);
    [same - 100, same, same + 100]
        .into_iter()
        .min_by_key(|candidate| (candidate - year).abs())
        .unwrap_or(same)
}

/// Refuses days that the calendar does not have, and months in years that EDTF gives none.
fn check(date: &Date) -> Result<(), DateError> {
    let given = |field: Option<DateField>| field.and_then(DateField::value);
    let Some(year) = date.year.value() else { return Ok(()) };
    if date.month.is_some() && year.unsigned_abs() > 9999 {
        return Err(refuse(
            "a month in a year of five digits cannot be kept",
            "Write only the year. Months reach from 10000 BC to 9999.",
        ));
    }
    if let (Some(month), Some(day)) = (given(date.month), given(date.day))
        && day > last_day(year, month)
    {
        return Err(numeric::no_such_day(year, month, day, None));
    }
    Ok(())
}

fn check_weekday(day: i128, weekday: chrono::Weekday) -> Result<(), DateError> {
    let actual = weekday_of(day);
    if actual == weekday {
        return Ok(());
    }
    let civil = civil_day(day);
    Err(refuse(
        format!(
            "{} {} {} is a {}, not a {}",
            civil.day,
            names::month_name(civil.month),
            civil.year,
            names::weekday_name(actual),
            names::weekday_name(weekday)
        ),
        "Correct the day or the weekday, or leave the weekday out.",
    ))
}

/// To the 15th, or from the 16th on.
fn half_of_month(block: &Block, half: u8) -> Block {
    let first = civil_day(block.first);
    let day = |day: u8| number_of(edtf_core::BoundDate { day, ..first });
    let (first, last) = if half == 1 { (day(1), day(15)) } else { (day(16), block.last) };
    Block { first, last, grain: Grain::Day, date: None }
}
