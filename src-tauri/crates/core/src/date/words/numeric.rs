//! Dates in figures: 06/03/1991, 1992-05-00, 08/??/1999, 20220106.

use edtf_core::DateField;

use super::super::DateError;
use super::super::build::{self, UNSPECIFIED};
use super::super::civil::last_day;
use super::lexer::{Kind, Token};
use super::phrase::Phrase;
use super::{DayOrder, Understood, names};

/// One field of such a date.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Figure {
    /// A number, and of how many digits.
    Given(i64, usize),
    /// `??`, `XX`, `##`: there is one, but it is not known which.
    Unknown,
}

/// Reads a date in figures.
pub(super) fn figures(tokens: &[Token], order: DayOrder) -> Understood<Phrase> {
    if let [token] = tokens {
        return compact(token);
    }
    let Some(fields) = fields(tokens) else { return Ok(None) };
    let at = tokens.first().map(|token| token.at);
    let text: String = tokens.iter().map(|token| token.raw.as_str()).collect();
    match fields.as_slice() {
        [Figure::Given(year, 4)] => year_first(*year, Figure::Given(0, 2), Figure::Given(0, 2), &text, at),
        [Figure::Given(year, 4), month, day] => year_first(*year, *month, *day, &text, at),
        // “2021/22” runs from one year into the next.
        [Figure::Given(year, 4), Figure::Given(next @ 13.., 2)] if *next == (year + 1) % 100 => Ok(None),
        [Figure::Given(year, 4), month] => year_first(*year, *month, Figure::Given(0, 2), &text, at),
        [one, two, year @ Figure::Given(_, 4 | 2)] => year_last(*one, *two, *year, order, &text, at),
        [month, Figure::Given(year, 4)] => year_first(*year, *month, Figure::Given(0, 2), &text, at),
        [Figure::Given(_, 1 | 2), Figure::Given(_, 1 | 2)] => Err(refuse(
            format!("“{text}” has no year"),
            "Write the year with four digits, or the month's name.".to_owned(),
            at,
        )),
        _ => Ok(None),
    }
}

/// 20220106.
fn compact(token: &Token) -> Understood<Phrase> {
    match (token.number(), token.digits()) {
        (Some(number), 8) if token.raw.len() == 8 && number >= 10_000_000 => {
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            year_first(year, Figure::Given(month, 2), Figure::Given(day, 2), &token.raw, Some(token.at))
        }
        _ => Ok(None),
    }
}

/// The fields between two or one equal separators, with nothing else around; a trailing separator is forgiven.
fn fields(tokens: &[Token]) -> Option<Vec<Figure>> {
    let mut fields = Vec::new();
    let mut separator = None;
    let mut current: Option<Figure> = None;
    for (place, token) in tokens.iter().enumerate() {
        if place > 0 && !token.glued {
            return None;
        }
        match &token.kind {
            Kind::Number(number) if current.is_none() && token.raw.len() <= 4 => {
                current = Some(Figure::Given(*number, token.digits()));
            }
            Kind::Mark('?' | '#') => match current {
                None | Some(Figure::Unknown) => current = Some(Figure::Unknown),
                Some(_) => return None,
            },
            Kind::Word(word) if current.is_none() && matches!(word.as_str(), "x" | "xx" | "mm" | "dd") => {
                current = Some(Figure::Unknown);
            }
            // “2014//”, as bibliographies have it.
            Kind::Mark('/')
                if current.is_none() && tokens[place..].iter().all(|token| token.is_mark('/')) =>
            {
                break;
            }
            Kind::Dash | Kind::Mark('/' | '.') => {
                if separator.get_or_insert(&token.raw) != &&token.raw {
                    return None;
                }
                fields.push(current.take()?);
            }
            _ => return None,
        }
    }
    fields.extend(current);
    (separator.is_some() && (1..=3).contains(&fields.len())).then_some(fields)
}

fn refuse(message: String, hint: String, at: Option<usize>) -> DateError {
    DateError { message, hint, offset: at }
}

/// Year, month and day, where 00 stands for what is not given.
fn year_first(year: i64, month: Figure, day: Figure, text: &str, at: Option<usize>) -> Understood<Phrase> {
    let mut phrase = Phrase::default();
    let given = |figure: Figure| figure != Figure::Given(0, 2) && figure != Figure::Given(0, 1);
    if year == 0 && !given(month) && !given(day) {
        return Ok(Some(Phrase { nothing: true, ..phrase }));
    }
    if !given(month) && given(day) && day != Figure::Unknown {
        return Err(refuse(
            format!("“{text}” has a day but no month"),
            "Write ?? for a month that is not known.".to_owned(),
            at,
        ));
    }
    (phrase.year, phrase.bare_year) = (Some(build::year(year)), Some(year));
    if given(month) {
        phrase.month = Some(field(month, 12).ok_or_else(|| no_month(month, text, at))?);
        if given(day) {
            phrase.day = Some(field(day, 31).ok_or_else(|| no_day(year, month, day, at))?);
        }
    }
    if let (Some(month), Some(day)) =
        (phrase.month.and_then(DateField::value), phrase.day.and_then(DateField::value))
        && day > last_day(year, month)
    {
        return Err(no_such_day(year, month, day, at));
    }
    Ok(Some(phrase))
}

fn field(figure: Figure, most: i64) -> Option<DateField> {
    match figure {
        Figure::Unknown => Some(UNSPECIFIED),
        Figure::Given(number, 1 | 2) if (1..=most).contains(&number) => {
            u8::try_from(number).ok().map(build::field)
        }
        Figure::Given(..) => None,
    }
}

fn no_month(month: Figure, text: &str, at: Option<usize>) -> DateError {
    let Figure::Given(number, _) = month else {
        return refuse(format!("“{text}” has no month"), "Write it as in 2022-01-06.".to_owned(), at);
    };
    refuse(
        format!("there is no month {number}"),
        "Write the date like 2022-01-06, or with the month's name.".to_owned(),
        at,
    )
}

fn no_day(year: i64, month: Figure, day: Figure, at: Option<usize>) -> DateError {
    match (month, day) {
        (Figure::Given(month, _), Figure::Given(day, _)) => {
            let narrow = |number: i64| u8::try_from(number).unwrap_or(u8::MAX);
            no_such_day(year, narrow(month), narrow(day), at)
        }
        (_, Figure::Given(day, _)) => {
            refuse(format!("no month has {day} days"), "Write a day from 1 to 31.".to_owned(), at)
        }
        _ => refuse("this day is not known".to_owned(), "Write ?? for it.".to_owned(), at),
    }
}

/// The refusal of a day that its month does not have.
pub(super) fn no_such_day(year: i64, month: u8, day: u8, at: Option<usize>) -> DateError {
    let name = names::month_name(month);
    let days = last_day(year, month);
    refuse(
        format!("there is no {day} {name} {year}: the month has {days} days"),
        format!("Write a day from 1 to {days}, or only “{name} {year}”."),
        at,
    )
}

/// Day and month, or month and day, and the year.
fn year_last(
    one: Figure,
    two: Figure,
    year: Figure,
    order: DayOrder,
    text: &str,
    at: Option<usize>,
) -> Understood<Phrase> {
    let Figure::Given(year, digits) = year else { return Ok(None) };
    let as_read = |month: Figure, day: Figure| -> Result<Phrase, DateError> {
        // A leap year, where the year has two digits: the century is worked out later.
        let mut phrase =
            year_first(if digits == 4 { year } else { 2000 }, month, day, text, at)?.unwrap_or_default();
        if digits == 2 {
            (phrase.year, phrase.bare_year, phrase.short_year) = (None, None, u8::try_from(year).ok());
        }
        Ok(phrase)
    };
    // A day is sooner forgotten than the month: “08/??/1999” is August.
    let (day_first, month_first) = match (one, two) {
        // Between dots, the day comes first wherever such dates are written.
        _ if order == DayOrder::Unstated && text.contains('.') && as_read(two, one).is_ok() => {
            (as_read(two, one), as_read(two, one))
        }
        (Figure::Unknown, Figure::Given(..)) => (as_read(two, one), as_read(two, one)),
        (Figure::Given(..), Figure::Unknown) => (as_read(one, two), as_read(one, two)),
        _ => (as_read(two, one), as_read(one, two)),
    };
    match (order, day_first, month_first) {
        (DayOrder::DayFirst, Ok(phrase), _) | (DayOrder::MonthFirst, _, Ok(phrase)) => Ok(Some(phrase)),
        (DayOrder::Unstated, Ok(first), Ok(second)) if first != second => {
            let spell = |phrase: &Phrase| {
                let number = |field: Option<DateField>| field.and_then(DateField::value).unwrap_or(0);
                let year = if digits == 4 { format!("{year:04}") } else { format!("{year:02}") };
                match number(phrase.day) {
                    0 => format!("{} {year}", names::month_name(number(phrase.month))),
                    day => format!("{day} {} {year}", names::month_name(number(phrase.month))),
                }
            };
            Err(refuse(
                format!("“{text}” can be {} or {}", spell(&first), spell(&second)),
                "Say which comes first, the day or the month, or write the month's name.".to_owned(),
                at,
            ))
        }
        (DayOrder::Unstated, Ok(phrase), _) | (DayOrder::Unstated, Err(_), Ok(phrase)) => Ok(Some(phrase)),
        (DayOrder::DayFirst, Err(_), Ok(_)) => Err(refuse(
            format!("“{text}” is no date with the day first, but one with the month first"),
            "Check which order the others are in.".to_owned(),
            at,
        )),
        (DayOrder::MonthFirst, Ok(_), Err(_)) => Err(refuse(
            format!("“{text}” is no date with the month first, but one with the day first"),
            "Check which order the others are in.".to_owned(),
            at,
        )),
        (DayOrder::MonthFirst, _, Err(error)) | (_, Err(error), _) => Err(error),
    }
}
