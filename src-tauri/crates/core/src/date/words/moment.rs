//! One phrase with its time: “the morning of 7 January 2022”, “7 Jan 2022 14:30”.

use super::super::{DateError, PartOfDay, Time};
use super::lexer::{Kind, Token};
use super::phrase::{Phrase, phrase};
use super::{Reading, Understood, relative};

/// A phrase and a time, either of which may be missing.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    pub(super) phrase: Option<Phrase>,
    pub(super) time: Option<Time>,
}

/// Reads a moment; the zone is taken out already.
pub(super) fn moment(tokens: &[Token], reading: &Reading) -> Understood<Moment> {
    let (rest, time) = match timed(tokens)? {
        Some(found) => found,
        None => return Ok(None),
    };
    if rest.is_empty() {
        return Ok(time.map(|time| Moment { phrase: None, time: Some(time) }));
    }
    // Words that are counted first: “in October” would else be a month without a year.
    let found = match relative::rule(&rest) {
        Some(rule) => Some(Phrase { rule: Some(rule), ..Phrase::default() }),
        None => phrase(&rest, reading.order)?,
    };
    Ok(found.map(|phrase| Moment { phrase: Some(lighten(phrase)), time }))
}

/// “6 January” is a rule only as long as nobody lends it a year.
fn lighten(mut phrase: Phrase) -> Phrase {
    use super::super::build::field;
    use super::super::rule::{Named, Rule, Which};
    match phrase.rule {
        Some(Rule::Named { name: Named::Day { month, day }, which: Which::Nearest, portion: None }) => {
            (phrase.rule, phrase.month, phrase.day) = (None, Some(field(month)), Some(field(day)));
        }
        Some(Rule::Named { name: Named::Month(month), which: Which::Latest, portion }) => {
            (phrase.rule, phrase.month, phrase.portion) = (None, Some(field(month)), portion);
        }
        _ => {}
    }
    phrase
}

/// The tokens without the time, and the time; `None` if there is more than one time.
pub(super) fn timed(tokens: &[Token]) -> Understood<(Vec<Token>, Option<Time>)> {
    let mut rest: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut time = None;
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        let (found, length) =
            match (&token.kind, tokens.get(place + 1), tokens.get(place + 2).map(|token| &token.kind)) {
                (Kind::Clock(start), Some(joint), Some(Kind::Clock(end)))
                    if joint.kind == Kind::Dash
                        || joint.is("to")
                        || joint.is("until")
                        || joint.is("till") =>
                {
                    (Time::Clock { start: *start, end: Some(*end) }, 3)
                }
                (Kind::Clock(start), ..) => (Time::Clock { start: *start, end: None }, 1),
                (Kind::Part(part), ..) => (Time::Part(*part), 1),
                // “tonight” is this evening or night: the evening of today is as much as can be said.
                (Kind::Word(word), ..) if word == "tonight" => {
                    rest.push(Token { kind: Kind::Word("today".to_owned()), ..token.clone() });
                    (Time::Part(PartOfDay::Evening), 1)
                }
                _ => {
                    rest.push(token.clone());
                    place += 1;
                    continue;
                }
            };
        if let (Time::Part(part), Some(before)) =
            (found, place.checked_sub(1).and_then(|place| tokens.get(place)))
        {
            if super::phrase::portion(before.word().unwrap_or("")).is_some() {
                return Err(DateError {
                    message: format!("“{} {}” is not a part of the day that is known here", before.raw, part.word()),
                    hint: "Write “early hours”, “morning”, “midday”, “afternoon”, “evening” or “night”, or a clock time."
                        .to_owned(),
                    offset: Some(before.at),
                });
            }
            // “last night” is the night of yesterday, “this morning” the morning of today.
            let day = match before.word() {
                Some("last") => Some("yesterday"),
                Some("this") => Some("today"),
                _ => None,
            };
            if let Some(day) = day {
                rest.pop();
                rest.push(Token { kind: Kind::Word(day.to_owned()), ..before.clone() });
            }
        }
        // “Friday evening at 8 pm”: the clock says it better.
        time = match (time, found) {
            (None, found) => Some(found),
            (Some(Time::Part(_)), Time::Clock { .. }) => Some(found),
            (Some(clock @ Time::Clock { .. }), Time::Part(_)) => Some(clock),
            _ => return Ok(None),
        };
        // “at 14:30”, “in the morning of”
        while rest
            .last()
            .is_some_and(|last| last.is("at") || last.is_mark(',') || last.is("the") || last.is("in"))
        {
            rest.pop();
        }
        place += length;
        while tokens.get(place).is_some_and(|next| next.is("of") || next.is("on") || next.is_mark(',')) {
            place += 1;
        }
    }
    while rest.first().is_some_and(|first| first.is_mark(',')) {
        rest.remove(0);
    }
    Ok(Some((rest, time)))
}
