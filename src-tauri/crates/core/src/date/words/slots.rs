//! Year, month, day and weekday in any usual order: “Friday, 7 January 2022”, “January 7th, 2022”, “15 March 44 BC”.

use edtf_core::{Year, YearKind};

use super::super::DateError;
use super::super::build::{self, UNSPECIFIED};
use super::far::TOO_GREAT;
use super::lexer::{Kind, Token};
use super::phrase::{Era, Phrase, portion};
use super::{Understood, names};

/// Words that carry no meaning of their own in a date.
fn is_filler(token: &Token) -> bool {
    token.word().is_some_and(|word| matches!(word, "on" | "the" | "of" | "in" | "at" | "during"))
        || token.is_mark(',')
        || token.is_mark('.')
        || token.is_mark('\'')
}

/// Fills year, month, day and weekday from tokens in any usual order.
pub(super) fn slots(tokens: &[Token]) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let (mut joints, mut named, mut unknown) = (0, false, false);
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| tokens.get(place));
        let next = tokens.get(place + 1);
        let taken = match &token.kind {
            _ if is_filler(token) => true,
            Kind::Dash => {
                joints += 1;
                token.glued || phrase.portion.is_some()
            }
            Kind::Mark('/') => {
                joints += 1;
                true
            }
            Kind::Number(number) => number_slot(&mut phrase, token, *number, before, next),
            Kind::Ordinal(number) => day_slot(&mut phrase, *number),
            Kind::Word(word) => {
                named = true;
                if let Some(month) = names::month(word) {
                    put(&mut phrase.month, build::field(month))
                } else if let Some(day) = names::weekday(word) {
                    put(&mut phrase.weekday, day)
                } else if let Some(number) = names::ordinal(word) {
                    day_slot(&mut phrase, number)
                } else if let Some(portion) = portion(word) {
                    place < tokens.len() - 1 && put(&mut phrase.portion, portion)
                } else {
                    match word.as_str() {
                        "bc" | "bce" => era(&mut phrase, Era::Bc),
                        "ad" | "ce" => phrase.year.is_none() || era(&mut phrase, Era::Ad),
                        // “some day in December 2021”, “December of an unknown year”
                        "some" => match next.and_then(Token::word) {
                            Some("day") => put(&mut phrase.day, UNSPECIFIED),
                            Some("month") => put(&mut phrase.month, UNSPECIFIED),
                            _ => false,
                        },
                        "day" | "month" => before.is_some_and(|before| before.is("some")),
                        "an" => next.is_some_and(|next| next.is("unknown")),
                        "unknown" => {
                            unknown = true;
                            next.is_some_and(|next| next.is("year"))
                        }
                        "year" if unknown => {
                            let digits = [None; 4];
                            let kind = YearKind::Standard { negative: false, digits };
                            put(&mut phrase.year, Year { kind, ..build::year(0) })
                        }
                        _ => false,
                    }
                }
            }
            _ => false,
        };
        if !taken {
            return Ok(None);
        }
    }
    // “27-Sep-1990” and “mid-2021”; other joints stand between two dates, or in figures.
    if joints > 0 && !(named && (phrase.month.is_some() || phrase.portion.is_some())) {
        return Ok(None);
    }
    if phrase.year.is_some() && phrase.short_year.is_some() {
        return Ok(None);
    }
    if phrase.day == Some(UNSPECIFIED) && phrase.month.is_none() {
        phrase.month = Some(UNSPECIFIED);
    }
    check_era(&phrase, tokens)?;
    Ok((!phrase.is_empty()).then_some(phrase))
}

fn check_era(phrase: &Phrase, tokens: &[Token]) -> Result<(), DateError> {
    if phrase.bare_year == Some(0) && (phrase.era.is_some() || phrase.month.is_none()) {
        return Err(DateError {
            message: "there is no year 0 before 1 AD".to_owned(),
            hint: "Write 1 BC; in EDTF that is 0000.".to_owned(),
            offset: tokens.first().map(|token| token.at),
        });
    }
    Ok(())
}

fn put<T>(slot: &mut Option<T>, value: T) -> bool {
    let free = slot.is_none();
    if free {
        *slot = Some(value);
    }
    free
}

fn day_slot(phrase: &mut Phrase, number: i64) -> bool {
    match u8::try_from(number) {
        Ok(day @ 1..=31) => put(&mut phrase.day, build::field(day)),
        _ => false,
    }
}

fn era(phrase: &mut Phrase, era: Era) -> bool {
    // “15 March 44 BC”, “44 BC”: a lone small number before the era is a year.
    if phrase.year.is_none() {
        let number =
            phrase.short_year.take().map(i64::from).or_else(|| phrase.day.take()?.value().map(i64::from));
        let Some(number) = number else { return false };
        (phrase.year, phrase.bare_year) = (Some(build::year(number)), Some(number));
    }
    let Some(number) = phrase.bare_year.filter(|_| phrase.era.is_none()) else { return false };
    phrase.era = Some(era);
    if era == Era::Bc {
        phrase.year = Some(build::year(1_i64.saturating_sub(number)));
    }
    true
}

/// Whether figures are a day or a year.
fn number_slot(
    phrase: &mut Phrase,
    token: &Token,
    number: i64,
    before: Option<&Token>,
    next: Option<&Token>,
) -> bool {
    let era_beside = next.is_some_and(|next| ["bc", "bce", "ad", "ce"].into_iter().any(|era| next.is(era)))
        || before.is_some_and(|before| before.is("ad"));
    let mut year = |number: i64| {
        phrase.bare_year = Some(number);
        if before.is_some_and(|before| before.is("ad")) {
            phrase.era = Some(Era::Ad);
        }
        put(&mut phrase.year, build::year(number))
    };
    let digits = token.digits();
    if era_beside
        && (digits <= 4 || token.raw.contains(',') || next.is_some_and(|next| !next.is("ad")))
        && number.unsigned_abs() < TOO_GREAT
    {
        return year(number);
    }
    match digits {
        4 if !token.raw.contains(',') => year(number),
        3 if phrase.month.is_some() && phrase.day.is_some() => year(number),
        1 | 2 => {
            let short = before.is_some_and(|before| before.is_mark('\''))
                || (phrase.day.is_some() && phrase.month.is_some());
            match u8::try_from(number) {
                Ok(number) if short && digits == 2 => {
                    phrase.year.is_none() && put(&mut phrase.short_year, number)
                }
                Ok(number @ 1..=31) => put(&mut phrase.day, build::field(number)),
                Ok(number) if digits == 2 => phrase.year.is_none() && put(&mut phrase.short_year, number),
                _ => false,
            }
        }
        _ => false,
    }
}
