//! Two phrases put together: “between … and …”, “from … to …”, “1–5 May 2022”.

use edtf_core::{Date, DateField, IntervalEndpoint};

use super::super::build::{self, Grain};
use super::super::portion::Block;
use super::super::rule::{Named, Rule};
use super::super::{DateError, Time, bounds};
use super::combine::{Meaning, settled, whole};
use super::lexer::{Kind, Token};
use super::moment::moment;
use super::phrase::Phrase;
use super::settle::{Settled, settle};
use super::sides::{is_open_end, ongoing};
use super::{Reading, Understood};

/// “between A and B”: one date within.
pub(super) fn between(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    for place in 1..tokens.len().saturating_sub(1) {
        if !tokens[place].is("and") {
            continue;
        }
        if let Some((start, end)) = pair(&tokens[..place], &tokens[place + 1..], reading)? {
            if start.time.is_some() || end.time.is_some() {
                return Err(DateError {
                    message: "a time between two times cannot be kept".to_owned(),
                    hint: "Write the day, with a part of the day or one time.".to_owned(),
                    offset: tokens.first().map(|token| token.at),
                });
            }
            let (
                Settled::Block { block: from, qualifier: one, .. },
                Settled::Block { block: to, qualifier: two, .. },
            ) = (start.settled, end.settled)
            else {
                return Ok(None);
            };
            if from.first > to.last {
                return Err(backwards(tokens));
            }
            let hull = from.until(to);
            let mut qualifier = one;
            qualifier.approximate |= two.approximate;
            qualifier.uncertain |= two.uncertain;
            return Ok(Some(Meaning::timeless(hull.edtf(qualifier))));
        }
    }
    Ok(None)
}

fn backwards(tokens: &[Token]) -> DateError {
    DateError {
        message: "the end is before the start".to_owned(),
        hint: "Write the earlier date first.".to_owned(),
        offset: tokens.first().map(|token| token.at),
    }
}

/// One end of a pair.
struct End {
    settled: Settled,
    time: Option<Time>,
}

/// Two phrases that lend each other what they leave out.
fn pair(one: &[Token], two: &[Token], reading: &Reading) -> Understood<(End, End)> {
    let (Some(one), Some(two)) = (moment(one, reading)?, moment(two, reading)?) else { return Ok(None) };
    let (Some(mut start), Some(mut end)) = (one.phrase, two.phrase) else { return Ok(None) };
    let (lacks_start, lacks_end) = (start.year.is_none(), end.year.is_none());
    let plain = start.clone();
    start.borrow(&end, true);
    end.borrow(&plain, false);
    let borrowed = (lacks_start && start.year.is_some(), lacks_end && end.year.is_some());
    let (Some(mut from), Some(mut to)) = (settle(&start, reading)?, settle(&end, reading)?) else {
        return Ok(None);
    };
    // “28 December – 3 January 2022” begins in 2021; “28 December 2021 – 3 January” ends in 2022.
    if let (Settled::Block { block: first, .. }, Settled::Block { block: last, .. }) = (&from, &to)
        && first.first > last.last
    {
        let move_year = |phrase: &Phrase, by: i64| {
            let number = phrase.year.and_then(|year| year.value()).map(|number| number + by);
            Phrase { year: number.map(build::year), bare_year: number, ..phrase.clone() }
        };
        let turns = end.month.and_then(DateField::value) < start.month.and_then(DateField::value);
        if borrowed.0 && turns {
            from = settle(&move_year(&start, -1), reading)?.unwrap_or(from);
        } else if borrowed.1 && turns {
            to = settle(&move_year(&end, 1), reading)?.unwrap_or(to);
        } else if lacks_start
            && lacks_end
            && !borrowed.0
            && !borrowed.1
            && let Some(later) = next_round(last, &end)
        {
            to = later;
        }
    }
    Ok(Some((End { settled: from, time: one.time }, End { settled: to, time: two.time })))
}

/// Both ends are near the day that they are counted from, so the end may have to be the next one after the start: “from
/// December to May”, “Monday to Friday”.
fn next_round(block: &Block, end: &Phrase) -> Option<Settled> {
    let date = block.date?;
    let later = match end.rule {
        Some(Rule::Named { name: Named::Weekday(_), .. }) => build::at_grain(block.first + 7, Grain::Day),
        Some(_) => return None,
        None => Date { year: build::year(date.year.value()?.checked_add(1)?), ..date },
    };
    let block = Block::of_date(later, block.grain)?;
    Some(Settled::Block { block, coarse: Some(later), qualifier: end.qualifier })
}

/// A phrase as the end of a duration. EDTF has no parts there, so “early March” widens to March.
pub(super) fn end_of(tokens: &[Token], reading: &Reading) -> Understood<Date> {
    Ok(settled(tokens, reading)?.and_then(|settled| end_date(&settled)))
}

fn end_date(settled: &Settled) -> Option<Date> {
    match settled {
        Settled::Block { block, coarse, qualifier } => {
            let date = block.date.or(*coarse).or_else(|| build::common_unit(block.first, block.last))?;
            Some(build::qualified(date, *qualifier))
        }
        Settled::Whole(_) | Settled::Nothing => None,
    }
}

/// From one to the other.
fn duration(one: &[Token], two: &[Token], reading: &Reading) -> Understood<Meaning> {
    if is_open_end(two) {
        return ongoing(one, reading);
    }
    // “14:30–16:00” on one day: one side has only a time.
    if let (Some(start), Some(end)) = (moment(one, reading)?, moment(two, reading)?) {
        let lone = match (&start.phrase, &end.phrase) {
            (Some(phrase), None) | (None, Some(phrase)) => Some(phrase),
            _ => None,
        };
        if let (
            Some(phrase),
            Some(Time::Clock { start: from, end: None }),
            Some(Time::Clock { start: to, end: None }),
        ) = (lone, start.time, end.time)
        {
            let time = Some(Time::Clock { start: from, end: Some(to) });
            return Ok(settle(phrase, reading)?.map(|settled| Meaning { edtf: whole(&settled), time }));
        }
    }
    let Some((start, end)) = pair(one, two, reading)? else { return Ok(None) };
    let (Some(from), Some(to)) = (end_date(&start.settled), end_date(&end.settled)) else { return Ok(None) };
    if let (Some((first, _)), Some((_, last))) = (bounds::days(&from), bounds::days(&to))
        && first > last
    {
        return Err(backwards(one));
    }
    let time = match (start.time, end.time) {
        (None, None) => None,
        (Some(Time::Clock { start, end: None }), Some(Time::Clock { start: end, end: None })) => {
            Some(Time::Clock { start, end: Some(end) })
        }
        (Some(Time::Clock { start, end: None }), None) => Some(Time::Clock { start, end: None }),
        _ => {
            return Err(DateError {
                message: "these times cannot be kept with a duration".to_owned(),
                hint: "Give a clock time for the start, or for both ends.".to_owned(),
                offset: one.first().map(|token| token.at),
            });
        }
    };
    let interval = build::interval(IntervalEndpoint::Date(from), IntervalEndpoint::Date(to));
    Ok(Some(Meaning { edtf: Some(interval), time }))
}

/// “A to B”, “A until B”.
pub(super) fn infixed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    split_at(tokens, reading, |token, _| {
        token.word().is_some_and(|word| matches!(word, "to" | "until" | "till" | "through"))
    })
}

/// “A – B”, “A-B”, “2021/22”. Two hyphens or strokes belong to figures, and “06-03-1991” is not split.
pub(super) fn dashed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    if let Some(found) = split_at(tokens, reading, Token::is_spaced_dash)? {
        return Ok(Some(found));
    }
    let tight = |token: &Token, next: Option<&Token>| {
        token.is_mark('/') || (token.kind == Kind::Dash && !token.is_spaced_dash(next))
    };
    let joints =
        tokens.iter().enumerate().filter(|(place, token)| tight(token, tokens.get(place + 1))).count();
    if joints != 1 {
        return Ok(None);
    }
    split_at(tokens, reading, |token, next| {
        token.is_mark('/') || (token.kind == Kind::Dash && !token.is_spaced_dash(next))
    })
}

fn split_at(
    tokens: &[Token],
    reading: &Reading,
    here: fn(&Token, Option<&Token>) -> bool,
) -> Understood<Meaning> {
    let mut refused = None;
    for place in 1..tokens.len().saturating_sub(1) {
        if !here(&tokens[place], tokens.get(place + 1)) {
            continue;
        }
        match duration(&tokens[..place], &tokens[place + 1..], reading) {
            Ok(Some(found)) => return Ok(Some(found)),
            Ok(None) => {}
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}
