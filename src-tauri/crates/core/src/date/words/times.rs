//! Times of the day in people's words.

use super::super::{ClockTime, DateError, PartOfDay};
use super::lexer::{Kind, Token};
use super::zones;

/// Turns the tokens of clock times, parts of the day and “Tokyo time” into one token each.
pub(super) fn joined(tokens: Vec<Token>) -> Result<Vec<Token>, DateError> {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        if let Some((kind, length)) = clock(rest)?.or_else(|| part(rest)) {
            let is_clock = matches!(kind, Kind::Clock(_));
            joined.push(Token { kind, ..rest[0].clone() });
            at += length;
            // “14:30Z”
            if is_clock && let Some(zulu) = tokens.get(at).filter(|next| next.glued && next.is("z")) {
                joined.push(Token { kind: Kind::Zone(chrono_tz::Tz::UTC), ..zulu.clone() });
                at += 1;
            }
            continue;
        }
        if rest[0].is("time") {
            place_before(&mut joined)?;
        } else if let Some(word) = rest[0].word()
            && matches!(word, "ist" | "cst" | "bst")
            && joined.iter().any(|token| matches!(token.kind, Kind::Clock(_)))
        {
            return Err(DateError {
                message: format!("“{}” is the name of more than one zone", rest[0].raw),
                hint: "Name the zone by a city, like “Tokyo time” or “Asia/Shanghai”.".to_owned(),
                offset: Some(rest[0].at),
            });
        } else {
            joined.push(rest[0].clone());
        }
        at += 1;
    }
    Ok(joined)
}

/// “Tokyo time”, “local time”: the words before “time” become a zone, or nothing.
fn place_before(joined: &mut Vec<Token>) -> Result<(), DateError> {
    let words = joined.iter().rev().take_while(|token| token.word().is_some()).count().min(3);
    match joined.last() {
        Some(last) if last.is("local") => {
            joined.pop();
            return Ok(());
        }
        // “14:30 UTC time”
        Some(Token { kind: Kind::Zone(_), .. }) => return Ok(()),
        _ => {}
    }
    for count in (1..=words).rev() {
        let from = joined.len() - count;
        let place: Vec<&str> = joined[from..].iter().filter_map(Token::word).collect();
        let place = place.join(" ");
        let place = place.trim_end_matches(" standard").trim_end_matches(" local");
        if let Some(zone) = zones::of_place(place) {
            let first = joined[from].clone();
            joined.truncate(from);
            joined.push(Token { kind: Kind::Zone(zone), ..first });
            return Ok(());
        }
    }
    Err(DateError {
        message: format!(
            "“{} time” is not a zone that is known here",
            joined.last().map_or("", |token| &token.raw)
        ),
        hint: "Name the zone by a city, like “Tokyo time” or “Asia/Tokyo”, or by its distance, like “UTC+9”."
            .to_owned(),
        offset: joined.last().map(|token| token.at),
    })
}

/// A clock time at the start of the tokens, and how many it takes.
fn clock(tokens: &[Token]) -> Result<Option<(Kind, usize)>, DateError> {
    if tokens[0].is("noon") {
        return Ok(ClockTime::new(12, Some(0), None).map(|time| (Kind::Clock(time), 1)));
    }
    if tokens[0].is("midnight") {
        return Err(DateError {
            message: "“midnight” may be the start or the end of the day".to_owned(),
            hint: "Write 00:00 and the day that begins with it.".to_owned(),
            offset: Some(tokens[0].at),
        });
    }
    let Some(hour) = tokens[0].number().filter(|_| tokens[0].digits() <= 4) else { return Ok(None) };
    let (mut minute, mut second, mut length) = (None, None, 1);
    if let Some(given) = glued_field(tokens, length, ':') {
        (minute, length) = (Some(given), 3);
        if let Some(given) = glued_field(tokens, length, ':') {
            (second, length) = (Some(given), 5);
            // Parts of a second are more than any chronology needs; the wording keeps them.
            if glued_field(tokens, length, '.').is_some() || glued_field(tokens, length, ',').is_some() {
                length += 2;
            }
        }
    } else if half_day(tokens.get(3)).is_some()
        && let Some(given) = glued_field(tokens, length, '.')
    {
        (minute, length) = (Some(given), 3);
    }
    let mut hour = hour;
    if let Some(afternoon) = half_day(tokens.get(length)) {
        if !(1..=12).contains(&hour) {
            return Ok(None);
        }
        hour = hour % 12 + if afternoon { 12 } else { 0 };
        length += 1;
    } else if minute.is_none() {
        match tokens.get(1) {
            // “14h”, “14h30”
            Some(next) if next.is("h") && next.glued => {
                length = 2;
                if let Some(given) = tokens.get(2).filter(|given| given.glued && given.digits() == 2) {
                    (minute, length) = (given.number(), 3);
                }
            }
            // “1430 hours”
            Some(next) if tokens[0].digits() == 4 && (next.is("hrs") || next.is("hours")) => {
                (hour, minute, length) = (hour / 100, Some(hour % 100), 2);
            }
            // “2–4 pm”
            Some(next) if next.kind == Kind::Dash || next.is("to") => {
                let both = tokens.get(2).and_then(Token::number).filter(|_| tokens[0].digits() <= 2);
                match (both, half_day(tokens.get(3))) {
                    (Some(_), Some(afternoon)) if (1..=12).contains(&hour) => {
                        hour = hour % 12 + if afternoon { 12 } else { 0 };
                    }
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        }
    }
    let narrow = |number: i64| u8::try_from(number).ok();
    let time = narrow(hour).and_then(|hour| {
        let minute = minute.map(narrow);
        let second = second.map(narrow);
        if minute == Some(None) || second == Some(None) {
            None
        } else {
            ClockTime::new(hour, minute.flatten(), second.flatten())
        }
    });
    match time {
        Some(time) => Ok(Some((Kind::Clock(time), length))),
        None => Err(DateError {
            message: format!(
                "there is no time “{}”",
                tokens[..length].iter().map(|token| token.raw.as_str()).collect::<String>()
            ),
            hint: "Times run from 00:00 to 23:59.".to_owned(),
            offset: Some(tokens[0].at),
        }),
    }
}

/// The figures after a mark, if nothing stands between.
fn glued_field(tokens: &[Token], at: usize, mark: char) -> Option<i64> {
    let (sign, field) = (tokens.get(at)?, tokens.get(at + 1)?);
    (sign.is_mark(mark) && sign.glued && field.glued).then_some(())?;
    field.number().filter(|_| mark != ':' || field.digits() == 2)
}

/// “am” is false, “pm” is true.
fn half_day(token: Option<&Token>) -> Option<bool> {
    match token?.word()? {
        "am" => Some(false),
        "pm" => Some(true),
        _ => None,
    }
}

/// A part of the day at the start of the tokens.
fn part(tokens: &[Token]) -> Option<(Kind, usize)> {
    let (part, length) = match tokens[0].word()? {
        "early" | "small" if tokens.get(1).is_some_and(|next| next.is("hours")) => (PartOfDay::EarlyHours, 2),
        // Whether 05:00 or 08:00 is “early morning” is anybody's guess: not a part that is known.
        "morning" => (PartOfDay::Morning, 1),
        "midday" | "lunchtime" => (PartOfDay::Midday, 1),
        "afternoon" => (PartOfDay::Afternoon, 1),
        "evening" => (PartOfDay::Evening, 1),
        "night" => (PartOfDay::Night, 1),
        _ => return None,
    };
    Some((Kind::Part(part), length))
}
