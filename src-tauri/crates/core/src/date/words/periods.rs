//! Quarters, halves, seasons, decades, centuries, and years that are counted back from now.

use edtf_core::{Year, YearKind};

use super::super::build;
use super::super::{DateError, Rule, Unit};
use super::lexer::{Kind, Token};
use super::phrase::{Era, Phrase, portion};
use super::{Understood, names};

/// Figures from here on do not fit, and the lexer says so with the greatest number.
pub(super) const TOO_GREAT: u64 = i64::MAX as u64;

/// Reads a period of the calendar that is neither a day, a month nor a plain year.
pub(super) fn period(tokens: &[Token]) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let mut rest = tokens;
    // “the early 1990s”, “mid-19th century”, “the end of Q3 2021”
    while let Some(first) = rest.first() {
        match first.word() {
            Some("the" | "in" | "of" | "during") => {}
            Some(word) => match portion(word) {
                Some(found) if phrase.portion.is_none() && rest.len() > 1 => phrase.portion = Some(found),
                _ => break,
            },
            None if first.kind == Kind::Dash && phrase.portion.is_some() => {}
            None => break,
        }
        rest = &rest[1..];
    }
    if rest.is_empty() {
        return Ok(None);
    }
    if let Some(found) = ago(rest)? {
        return Ok(Some(Phrase { portion: phrase.portion, ..found }));
    }
    let found = decade(rest).or_else(|| counted(rest)).or_else(|| quarter(rest)).or_else(|| far_year(rest));
    Ok(found
        .or_else(|| season(rest))
        .map(|found| Phrase { portion: found.portion.or(phrase.portion), ..found }))
}

fn masked(number: i64, unspecified: usize) -> Option<Phrase> {
    let date = build::year_of_mask(number, unspecified).filter(|_| (0..=9999).contains(&number))?;
    Some(Phrase { year: Some(date.year), ..Phrase::default() })
}

/// “1990s”, “AD 850s”. The 1800s are a century, the 2000s a decade.
fn decade(tokens: &[Token]) -> Option<Phrase> {
    let (number, explicit) = match tokens {
        [Token { kind: Kind::Decade(number), .. }] => (*number, false),
        [ad, Token { kind: Kind::Decade(number), .. }] if ad.is("ad") => (*number, true),
        _ => return None,
    };
    match number {
        0..=999 if !explicit => None,
        2000 => masked(number, 1),
        _ if number % 100 == 0 && !explicit => masked(number, 2),
        _ if number % 10 == 0 => masked(number, 1),
        _ => None,
    }
}

/// “19th century”, “first century BC”, “2nd millennium”, “first decade of the 19th century”.
fn counted(tokens: &[Token]) -> Option<Phrase> {
    let tokens: Vec<&Token> = tokens.iter().filter(|token| !token.is("the") && !token.is("of")).collect();
    let ordinal = |token: &Token| match &token.kind {
        Kind::Ordinal(number) => Some(*number),
        Kind::Word(word) => names::ordinal(word),
        _ => None,
    };
    let (number, unit, rest) = match tokens.as_slice() {
        [number, unit, rest @ ..] => (ordinal(number)?, unit.word()?, rest),
        _ => return None,
    };
    match (unit, rest) {
        ("decade", [century, word]) if word.is("century") => {
            let century = ordinal(century).filter(|century| (1..=99).contains(century))?;
            (1..=10).contains(&number).then_some(())?;
            masked((century - 1) * 100 + (number - 1) * 10, 1)
        }
        ("century" | "millennium", rest) => {
            let (width, unspecified) = if unit == "century" { (100, 2) } else { (1000, 3) };
            (1..=10_000 / width).contains(&number).then_some(())?;
            match rest {
                [] => masked((number - 1) * width, unspecified),
                [era] if era.is("ad") || era.is("ce") => masked((number - 1) * width, unspecified),
                [era] if era.is("bc") || era.is("bce") => {
                    // The 5th century BC: 500 BC to 401 BC.
                    let years = Some((1 - number * width, -(number - 1) * width));
                    Some(Phrase { years, era: Some(Era::Bc), ..Phrase::default() })
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// “Q3 2021”, “third quarter of 2021”, “2021 Q3”, “H1 2021”, “first half of 2021”, “second half of March 2022”.
fn quarter(tokens: &[Token]) -> Option<Phrase> {
    let tokens: Vec<&Token> =
        tokens.iter().filter(|token| !token.is("the") && !token.is("of") && !token.is_mark(',')).collect();
    let year_of = |token: &Token| token.number().filter(|_| token.digits() == 4);
    let (part, number, rest) = match tokens.as_slice() {
        // “Q3 2021”, “H1 2021”
        [letter, number, rest @ ..] if letter.is("q") || letter.is("h") => {
            (letter.word()?, number.number()?, rest)
        }
        // “3Q 2021”
        [number, letter, rest @ ..] if letter.glued && (letter.is("q") || letter.is("h")) => {
            (letter.word()?, number.number()?, rest)
        }
        // “2021 Q3”
        [year, letter, number] if letter.is("q") || letter.is("h") => {
            (letter.word()?, number.number()?, std::slice::from_ref(year))
        }
        // “third quarter 2021”
        [number, unit, rest @ ..] => {
            let ordinal = match &number.kind {
                Kind::Ordinal(number) => *number,
                Kind::Word(word) => names::ordinal(word)?,
                _ => return None,
            };
            (unit.word()?, ordinal, rest)
        }
        _ => return None,
    };
    let (first, most) = match part {
        "q" | "quarter" => (33, 4),
        "h" | "half" => (40, 2),
        "third" => (37, 3),
        _ => return None,
    };
    let number = u8::try_from(number).ok().filter(|number| (1..=most).contains(number))?;
    match rest {
        [year] => {
            let number_of_year = year_of(year)?;
            Some(Phrase {
                year: Some(build::year(number_of_year)),
                bare_year: Some(number_of_year),
                month: Some(build::field(first + number - 1)),
                ..Phrase::default()
            })
        }
        [month, year] if most == 2 => Some(Phrase {
            year: Some(build::year(year_of(year)?)),
            month: Some(build::field(names::month(month.word()?)?)),
            half: Some(number),
            ..Phrase::default()
        }),
        _ => None,
    }
}

/// “spring 2022”, “winter 2021–22”, “spring 2021 (northern hemisphere)”.
fn season(tokens: &[Token]) -> Option<Phrase> {
    let mut phrase = Phrase::default();
    let (mut code, mut shift, mut turns) = (None, 0, false);
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        match &token.kind {
            Kind::Word(word) => match word.as_str() {
                "of" | "the" | "in" | "hemisphere" => {}
                "northern" if shift == 0 => shift = 4,
                "southern" if shift == 0 => shift = 8,
                "ad" if phrase.year.is_none() => phrase.era = Some(Era::Ad),
                "bc" | "bce" if phrase.era.is_none() => {
                    let number = phrase.bare_year?;
                    (phrase.year, phrase.era) = (Some(build::year(1 - number)), Some(Era::Bc));
                }
                word if code.is_none() => code = Some(names::season(word)?),
                _ => return None,
            },
            Kind::Number(number) if phrase.year.is_none() && *number <= 10_000 => {
                (phrase.year, phrase.bare_year) = (Some(build::year(*number)), Some(*number));
                // “winter 2021–22” and “winter 2021/2022” begin in 2021.
                if let [joint, second, ..] = &tokens[place + 1..]
                    && (joint.kind == Kind::Dash || joint.is_mark('/'))
                    && second
                        .number()
                        .is_some_and(|second| second == number + 1 || second == (number + 1) % 100)
                {
                    place += 2;
                    turns = true;
                }
            }
            Kind::Mark('(' | ')' | ',') => {}
            _ => return None,
        }
        place += 1;
    }
    let year = phrase.bare_year?;
    (phrase.era.is_some() || year >= 1000).then_some(())?;
    let code = code? + shift;
    (!turns || turns_the_year(code)).then_some(())?;
    phrase.month = Some(build::field(code));
    Some(phrase)
}

/// Whether a season ends in the year after: winter, and summer in the southern hemisphere.
pub(in crate::date) const fn turns_the_year(code: u8) -> bool {
    matches!(code, 24 | 28 | 30)
}

/// “year 17,000”, “year −13,800,000,000”, with the astronomical number; “1950 (to 2 significant digits)”.
fn far_year(tokens: &[Token]) -> Option<Phrase> {
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
fn ago(tokens: &[Token]) -> Understood<Phrase> {
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
