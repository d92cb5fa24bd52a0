//! ISO 8601 times that EDTF does not have: without seconds, with parts of a second, with offsets.

use super::super::DateError;
use super::zones;

/// The text with an ISO 8601 time put into words that are read further: “2022-01-06T14:30+09:00” becomes
/// “2022-01-06 14:30 UTC+9”. Other texts are themselves.
pub(super) fn in_words(text: &str) -> Result<String, DateError> {
    let Some((date, time)) = split(text) else { return Ok(text.to_owned()) };
    let body_end = time.find(|char: char| !matches!(char, '0'..='9' | ':' | '.')).unwrap_or(time.len());
    let (clock, shift) = time.split_at(body_end);
    if clock.len() < 5 {
        return Ok(text.to_owned());
    }
    let zone = match shift.trim() {
        "" => return Ok(format!("{date} {clock}")),
        "Z" | "z" => "UTC".to_owned(),
        shift if shift.starts_with(['+', '-', '−']) && !time[body_end..].starts_with(' ') => {
            match offset(shift) {
                Some((east, 0)) if zones::whole_hours(east).is_some() => {
                    if east == 0 {
                        "UTC".to_owned()
                    } else {
                        format!("UTC{east:+}")
                    }
                }
                Some(_) => {
                    return Err(DateError {
                        message: format!("the offset “{shift}” has no zone of its own"),
                        hint: "Name the zone by a city, like Asia/Kolkata.".to_owned(),
                        offset: text.find(shift).map(|at| text[..at].chars().count()),
                    });
                }
                // “14:30-16:00” is a time of two ends.
                None => return Ok(format!("{date} {time}")),
            }
        }
        _ => return Ok(format!("{date} {time}")),
    };
    Ok(format!("{date} {clock} {zone}"))
}

/// `YYYY-MM-DD`, and what follows a `T`.
fn split(text: &str) -> Option<(&str, &str)> {
    let (date, time) = text.split_at_checked(10)?;
    let bytes = date.as_bytes();
    let dated = bytes[4] == b'-'
        && bytes[7] == b'-'
        && bytes.iter().enumerate().all(|(place, byte)| matches!(place, 4 | 7) || byte.is_ascii_digit());
    let time = time.strip_prefix(['T', 't'])?;
    (dated && time.starts_with(|char: char| char.is_ascii_digit())).then_some((date, time))
}

/// Hours and minutes east.
fn offset(text: &str) -> Option<(i32, i32)> {
    let mut chars = text.chars();
    let sign = if chars.next()? == '+' { 1 } else { -1 };
    let digits: String = chars.filter(|char| *char != ':').collect();
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    match (all, digits.len()) {
        (true, 2) => Some((sign * digits.parse::<i32>().ok()?, 0)),
        (true, 4) => Some((sign * digits[..2].parse::<i32>().ok()?, digits[2..].parse().ok()?)),
        _ => None,
    }
}
