//! Phrases put together: “between … and …”, “from … to …”, “before …”, “… or …”.

use edtf_core::{Date, Edtf as CoreEdtf, IntervalEndpoint, SetElement};

use super::super::build::{self, Grain, PLAIN};
use super::super::portion::Block;
use super::super::{DateError, Edtf, Time, bounds};
use super::lexer::{Kind, Token};
use super::moment::{Moment, moment};
use super::settle::{Settled, settle};
use super::{Reading, Understood, relative};

/// A day part with its time, as understood.
#[derive(Debug, Clone)]
pub(super) struct Meaning {
    /// `None` is undated.
    pub(super) edtf: Option<Edtf>,
    pub(super) time: Option<Time>,
}

impl Meaning {
    const fn timeless(edtf: Edtf) -> Self {
        Self { edtf: Some(edtf), time: None }
    }
}

/// Reads tokens without zones.
pub(super) fn meaning(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    if tokens.is_empty() {
        return Ok(None);
    }
    let ways = [single, led, followed, alternatives, infixed, dashed, relative_to];
    // What one way refuses another may understand: “1-5 May 2022” is no single day.
    let mut refused = None;
    for way in ways {
        match way(tokens, reading) {
            Ok(Some(meaning)) => return Ok(Some(meaning)),
            Ok(None) => {}
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    refused.map_or(Ok(None), Err)
}

fn single(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let Some(moment) = moment(tokens, reading)? else { return Ok(None) };
    let time = moment.time;
    let Some(phrase) = moment.phrase else { return Ok(None) };
    Ok(settle(&phrase, reading)?.map(|settled| Meaning { edtf: whole(&settled), time }))
}

/// The expression of what is settled.
fn whole(settled: &Settled) -> Option<Edtf> {
    match settled {
        Settled::Block { block, qualifier, .. } => Some(block.edtf(*qualifier)),
        Settled::Whole(edtf) => Some(edtf.clone()),
        Settled::Nothing => None,
    }
}

/// A phrase without a time.
fn settled(tokens: &[Token], reading: &Reading) -> Understood<Settled> {
    match moment(tokens, reading)? {
        Some(Moment { phrase: Some(phrase), time: None }) => settle(&phrase, reading),
        _ => Ok(None),
    }
}

/// The block of a phrase without a time.
fn block(tokens: &[Token], reading: &Reading) -> Understood<(Block, edtf_core::Qualifier)> {
    Ok(match settled(tokens, reading)? {
        Some(Settled::Block { block, qualifier, .. }) => Some((block, qualifier)),
        _ => None,
    })
}

/// What stands before a phrase: “before 1 May”, “between … and …”, “from …”.
fn led(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let Some(first) = tokens[0].word() else { return Ok(None) };
    let rest = &tokens[1..];
    match first {
        "between" => between(rest, reading),
        "from" => match infixed(rest, reading)? {
            Some(found) => Ok(Some(found)),
            None => match dashed(rest, reading)? {
                Some(found) => Ok(Some(found)),
                None => ongoing(rest, reading),
            },
        },
        "since" => ongoing(rest, reading),
        "before" | "pre" => {
            Ok(block(rest, reading)?.map(|(block, _)| Meaning::timeless(up_to(before(&block)))))
        }
        "after" | "post" => {
            Ok(block(rest, reading)?.map(|(block, _)| Meaning::timeless(from_on(after(&block)))))
        }
        "by" => at_latest(rest, reading),
        "until" | "till" => {
            let end = end_of(rest, reading)?;
            Ok(end.map(|end| {
                Meaning::timeless(build::interval(IntervalEndpoint::Open, IntervalEndpoint::Date(end)))
            }))
        }
        "not" | "no" => match rest {
            [word, rest @ ..] if word.is("before") => at_earliest(rest, reading),
            [word, rest @ ..] if word.is("after") => at_latest(rest, reading),
            [word, than, rest @ ..] if word.is("later") && than.is("than") => at_latest(rest, reading),
            [word, than, rest @ ..] if word.is("earlier") && than.is("than") => at_earliest(rest, reading),
            _ => Ok(None),
        },
        "on" => match rest {
            [or, word, rest @ ..] if or.is("or") && word.is("before") => at_latest(rest, reading),
            [or, word, rest @ ..] if or.is("or") && word.is("after") => at_earliest(rest, reading),
            _ => Ok(None),
        },
        "unknown" => match rest {
            [start, to, rest @ ..] if start.is("start") && to.is("to") => {
                let end = end_of(rest, reading)?.map(IntervalEndpoint::Date);
                let end = if is_open_end(rest) { Some(IntervalEndpoint::Open) } else { end };
                Ok(end.map(|end| Meaning::timeless(build::interval(IntervalEndpoint::Unknown, end))))
            }
            _ => Ok(None),
        },
        _ => Ok(None),
    }
}

/// What stands after a phrase: “1984 or earlier”, “2020 to now”, “2020 onwards”.
fn followed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    match tokens {
        [rest @ .., or, word] if or.is("or") && (word.is("earlier") || word.is("before")) => {
            at_latest(rest, reading)
        }
        [rest @ .., or, word] if or.is("or") && (word.is("later") || word.is("after")) => {
            at_earliest(rest, reading)
        }
        [rest @ .., word] if word.is("onwards") || word.is("onward") => ongoing(rest, reading),
        [rest @ .., and, word] if and.is("and") && (word.is("onwards") || word.is("onward")) => {
            ongoing(rest, reading)
        }
        [rest @ .., to, an, unknown, end]
            if to.is("to") && an.is("an") && unknown.is("unknown") && end.is("end") =>
        {
            let start = end_of(rest, reading)?;
            Ok(start.map(|start| {
                Meaning::timeless(build::interval(IntervalEndpoint::Date(start), IntervalEndpoint::Unknown))
            }))
        }
        _ => Ok(None),
    }
}

fn is_open_end(tokens: &[Token]) -> bool {
    let words: Vec<&str> = tokens.iter().filter_map(Token::word).collect();
    words.len() == tokens.len()
        && matches!(
            words.as_slice(),
            ["now" | "present" | "date" | "ongoing"] | ["the", "present"] | ["present", "day"]
        )
}

/// From a date on, without an end.
fn ongoing(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    let tokens = match tokens {
        [rest @ .., on] if on.is("on") && !rest.is_empty() => rest,
        _ => tokens,
    };
    let start = end_of(tokens, reading)?;
    Ok(start.map(|start| {
        Meaning::timeless(build::interval(IntervalEndpoint::Date(start), IntervalEndpoint::Open))
    }))
}

fn at_latest(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    Ok(settled(tokens, reading)?.and_then(|settled| match settled {
        Settled::Block { block, qualifier, .. } => {
            let date = block.date.unwrap_or_else(|| build::at_grain(block.last, block.grain));
            Some(Meaning::timeless(up_to(build::qualified(date, qualifier))))
        }
        _ => None,
    }))
}

fn at_earliest(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    Ok(settled(tokens, reading)?.and_then(|settled| match settled {
        Settled::Block { block, qualifier, .. } => {
            let date = block.date.unwrap_or_else(|| build::at_grain(block.first, block.grain));
            Some(Meaning::timeless(from_on(build::qualified(date, qualifier))))
        }
        _ => None,
    }))
}

fn up_to(date: Date) -> Edtf {
    build::one_of(vec![SetElement::OnOrBefore(date)])
}

fn from_on(date: Date) -> Edtf {
    build::one_of(vec![SetElement::OnOrAfter(date)])
}

/// The last date before a block, at the coarsest grain that ends where the block begins.
pub(super) fn before(block: &Block) -> Date {
    build::at_grain(block.first - 1, edge_grain(block, block.first))
}

/// The first date after a block.
pub(super) fn after(block: &Block) -> Date {
    build::at_grain(block.last + 1, edge_grain(block, block.last + 1))
}

/// A block that is given in years ends between years.
fn edge_grain(block: &Block, edge: i128) -> Grain {
    let coarsest = build::grain_of(edge, edge - 1);
    block.grain.min(coarsest)
}

/// “between A and B”: one date within.
fn between(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
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
        let move_year = |phrase: &super::phrase::Phrase, by: i64| {
            let number = phrase.year.and_then(|year| year.value()).map(|number| number + by);
            super::phrase::Phrase { year: number.map(build::year), bare_year: number, ..phrase.clone() }
        };
        if borrowed.0 {
            from = settle(&move_year(&start, -1), reading)?.unwrap_or(from);
        } else if borrowed.1 {
            to = settle(&move_year(&end, 1), reading)?.unwrap_or(to);
        } else if lacks_end && lacks_start {
            // Both are near the day that they are counted from; the end is the next one after the start.
            if let Some(date) = last.date.filter(|date| date.day.is_some()) {
                let number = date.year.value().map_or(0, |number| number + 1);
                let later = Date { year: build::year(number), ..date };
                if let Some(block) = Block::of_date(later, Grain::Day) {
                    to = Settled::Block { block, coarse: Some(later), qualifier: PLAIN };
                }
            }
        }
    }
    Ok(Some((End { settled: from, time: one.time }, End { settled: to, time: two.time })))
}

/// A phrase as the end of a duration. EDTF has no parts there, so “early March” widens to March.
fn end_of(tokens: &[Token], reading: &Reading) -> Understood<Date> {
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
fn infixed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    split_at(tokens, reading, |token, _| {
        token.word().is_some_and(|word| matches!(word, "to" | "until" | "till" | "through"))
    })
}

/// “A – B”, “A-B”, “2021/22”. Two hyphens or strokes belong to figures, and “06-03-1991” is not split.
fn dashed(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
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

/// “A or B”, “A, B or C”: one of these.
fn alternatives(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    // “1984 or earlier” is one of them, “… or before 1985” begins another.
    let parts = |place: usize| {
        let ends = |at: usize| tokens.get(at).is_none_or(|token| token.is("or") || token.is_mark(','));
        tokens.get(place).is_some_and(|token| token.is("or"))
            && !tokens.get(place + 1).is_some_and(|next| {
                next.is("earlier")
                    || next.is("later")
                    || ((next.is("before") || next.is("after")) && ends(place + 2))
            })
    };
    let Some(last) = (1..tokens.len()).rev().find(|place| parts(*place)) else { return Ok(None) };
    let Some(final_one) = member(&tokens[last + 1..], None, reading)? else { return Ok(None) };
    let lender = moment(&tokens[last + 1..], reading)?.and_then(|moment| moment.phrase);
    let mut elements = Vec::new();
    let mut from = 0;
    for place in 0..=last {
        if parts(place) || tokens[place].is_mark(',') {
            match member(&tokens[from..place], lender.as_ref(), reading)? {
                Some(element) => elements.push(element),
                None => return Ok(None),
            }
            from = place + 1;
        }
    }
    elements.push(final_one);
    Ok(Some(Meaning::timeless(build::one_of(elements))))
}

/// One element of a set: a date, or a range or open range of dates.
fn member(
    tokens: &[Token],
    lender: Option<&super::phrase::Phrase>,
    reading: &Reading,
) -> Understood<SetElement> {
    if tokens.is_empty() {
        return Ok(None);
    }
    if let Some(Moment { phrase: Some(mut phrase), time: None }) = moment(tokens, reading)? {
        if let Some(lender) = lender {
            phrase.borrow(lender, true);
        }
        if let Some(Settled::Block { block, qualifier, .. }) = settle(&phrase, reading)? {
            return Ok(element_of(&block.edtf(qualifier)));
        }
    }
    let other = [led, followed].into_iter().find_map(|way| way(tokens, reading).transpose()).transpose()?;
    Ok(other.and_then(|meaning| element_of(&meaning.edtf?)))
}

fn element_of(edtf: &Edtf) -> Option<SetElement> {
    match &edtf.0 {
        CoreEdtf::Date(date) => Some(SetElement::Date(*date)),
        CoreEdtf::Set(set) => match set.elements.as_slice() {
            [element] => Some(*element),
            _ => None,
        },
        _ => None,
    }
}

/// “3 days after 5 May 2022”, “the Friday before 6 January 2022”.
fn relative_to(tokens: &[Token], reading: &Reading) -> Understood<Meaning> {
    for place in 1..tokens.len().saturating_sub(1) {
        if !(tokens[place].is("after") || tokens[place].is("before")) {
            continue;
        }
        if let (Some(rule), Some(target)) = (
            relative::rule(&tokens[..=place]),
            settled(&tokens[place + 1..], reading)?.as_ref().and_then(whole),
        ) {
            return Ok(Some(Meaning::timeless(rule.apply(&target)?)));
        }
    }
    Ok(None)
}
