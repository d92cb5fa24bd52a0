//! Quarters, halves, seasons, decades, centuries, and years that are counted back from now.

use super::super::build;
use super::far::{ago, far_year};
use super::lexer::{Kind, Token};
use super::phrase::{Era, Phrase, portion};
use super::{Understood, names};

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
