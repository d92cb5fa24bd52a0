//! Years that have no four digits, and years counted back from now.

use edtf_core::{Year, YearKind};

use super::super::build;
use super::super::{DateError, Rule, Unit};
use super::Understood;
use super::lexer::{Kind, Token};
use super::phrase::Phrase;

/// Figures from here on do not fit, and the lexer says so with the greatest number.
pub(super) const TOO_GREAT: u64 = i64::MAX as u64;

/// “year 17,000”, “year −13,800,000,000”, with the astronomical number; “1950 (to 2 significant digits)”.
pub(super) fn far_year(tokens: &[Token]) -> Option<Phrase> {
    let (tokens, significant) = match tokens {
        [rest @ .., open, to, digits, significant, word, close]
            if open.is_mark('(')
                && to.is("to")
                && significant.is("significant")
                && (word.is("digits") || word.is("digit"))
                && close.is_mark(')') =>
        {
            (rest, Some(u32::try_from(digits.number()?).ok().filter(|digits| *digits > 0)?))
        }
        _ => (tokens, None),
    };
    let (number, bare) = match tokens {
        [word, number] if word.is("year") => (number.number()?, false),
        [word, minus, number] if word.is("year") && minus.kind == Kind::Dash && number.glued => {
            (-number.number()?, false)
        }
        [year] if significant.is_some() => (year.number()?, true),
        [ad, year] if significant.is_some() && ad.is("ad") => (year.number()?, true),
        [year, bc] if significant.is_some() && (bc.is("bc") || bc.is("bce")) => (1 - year.number()?, true),
        _ => return None,
    };
    (number.unsigned_abs() < TOO_GREAT).then_some(())?;
    let mut year = build::year(number);
    if let Some(digits) = significant {
        let width = match year.kind {
            YearKind::Standard { .. } => 4,
            _ => number.unsigned_abs().checked_ilog10().unwrap_or(0) + 1,
        };
        (digits <= width && (bare || number.unsigned_abs() > 9999)).then_some(())?;
        year = Year { significant_digits: Some(digits), ..year };
    }
    Some(Phrase { year: Some(year), ..Phrase::default() })
}

/// “13.8 billion years ago”, “66 mya”, “12,000 years ago”. From 100,000 years on, the year that it is counted from is less
/// than what the number leaves open.
pub(super) fn ago(tokens: &[Token]) -> Understood<Phrase> {
    let number = match tokens.first().map(|token| &token.kind) {
        Some(Kind::Number(number)) => *number,
        _ => return Ok(None),
    };
    let mut place = 1;
    let mut decimals = "";
    if let [point, more, ..] = &tokens[1..]
        && point.is_mark('.')
        && point.glued
        && more.glued
        && more.number().is_some()
    {
        (decimals, place) = (&more.raw, 3);
    }
    let scale = match tokens.get(place).and_then(Token::word) {
        Some("thousand") => 3,
        Some("million") => 6,
        Some("billion") => 9,
        Some("kya") if place + 1 == tokens.len() => 3,
        Some("mya") if place + 1 == tokens.len() => 6,
        Some("bya" | "gya") if place + 1 == tokens.len() => 9,
        _ => 0,
    };
    let tail: Vec<&str> = tokens[place..].iter().filter_map(Token::word).collect();
    let all_words = tail.len() == tokens.len() - place;
    let fits =
        matches!(tail.as_slice(), ["kya" | "mya" | "bya" | "gya"] | ["years", "ago"] | [_, "years", "ago"])
            && (tail.len() != 3 || scale > 0);
    if !all_words || !fits || (scale == 0 && !decimals.is_empty()) {
        return Ok(None);
    }
    let Some(years) =
        scaled(number, decimals, scale).filter(|years| *years > 0 && years.unsigned_abs() < TOO_GREAT)
    else {
        return Err(DateError {
            message: "this is further back than dates reach".to_owned(),
            hint: "Write a smaller number of years.".to_owned(),
            offset: tokens.first().map(|token| token.at),
        });
    };
    if years < 100_000 {
        let count = i32::try_from(years).ok().map(|years| -years);
        let rule = count.map(|count| Rule::Shift {
            count,
            unit: Unit::Year,
            approximate: years >= 10,
            portion: None,
        });
        return Ok(rule.map(|rule| Phrase { rule: Some(rule), ..Phrase::default() }));
    }
    let mut significant = years.to_string().trim_end_matches('0').len();
    if !decimals.is_empty() {
        significant = format!("{number}{decimals}").trim_start_matches('0').len();
    }
    let year = Year { significant_digits: u32::try_from(significant).ok(), ..build::year(-years) };
    Ok(Some(Phrase { year: Some(year), ..Phrase::default() }))
}

fn scaled(number: i64, decimals: &str, scale: usize) -> Option<i64> {
    let power = 10_i64.checked_pow(u32::try_from(scale).ok()?)?;
    let whole = number.checked_mul(power)?;
    let mut places = decimals.to_owned();
    (places.len() <= scale).then_some(())?;
    while places.len() < scale {
        places.push('0');
    }
    let part = if places.is_empty() { 0 } else { places.parse().ok()? };
    whole.checked_add(part)
}
