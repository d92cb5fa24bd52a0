//! One EDTF date in English.

use edtf_core::{Date, DateField, Qualifier, Year, YearKind};

use super::words::names;
use super::words::periods::turns_the_year;
use crate::customs::{Customs, Length};

/// English as a reader writes it. Without customs it is the English that [`super::Date::read`] reads back.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct English(pub(super) Option<&'static Customs>);

impl English {
    /// A date in English; `None` where English has no words for it.
    pub(super) fn date(self, date: &Date) -> Option<String> {
        let qualifier = uniform_qualifier(date)?;
        let text = self.bare(date)?;
        Some(format!(
            "{}{text}{}",
            if qualifier.approximate { "c. " } else { "" },
            if qualifier.uncertain { "?" } else { "" }
        ))
    }

    /// “7 January”, “January 7”.
    pub(super) fn day_of_year(self, month: u8, day: u8) -> String {
        match self.0 {
            Some(customs) => customs.day_of_year(month, day, Length::Long),
            None => format!("{day} {}", names::month_name(month)),
        }
    }

    /// Whether the month comes first.
    pub(super) fn month_first(self) -> bool {
        self.0.is_some_and(Customs::month_first)
    }

    /// A day with its year: “7 January 2022”, “January 7, 2022”.
    fn day(self, year: &YearWords, number: Option<i64>, month: u8, day: u8) -> Option<String> {
        let of_customs = || self.0?.day(number?, month, day, Length::Long);
        if year.is_exact()
            && let Some(text) = of_customs()
        {
            return Some(text);
        }
        let comma = if self.month_first() && year.is_exact() { "," } else { "" };
        year.after(&format!("{}{comma}", self.day_of_year(month, day)))
    }

    fn bare(self, date: &Date) -> Option<String> {
        let value = |field: Option<DateField>| field.and_then(DateField::value);
        let unspecified =
            |field: Option<DateField>| matches!(field, Some(DateField { digits: [None, None], .. }));
        let year = YearWords::of(&date.year)?;
        match (value(date.month), value(date.day)) {
            (Some(month @ 1..=12), Some(day)) => self.day(&year, date.year.value(), month, day),
            (Some(month @ 1..=12), None) if date.day.is_none() => year.after(names::month_name(month)),
            (Some(month @ 1..=12), None) if unspecified(date.day) => {
                year.after(&format!("some day in {}", names::month_name(month))).filter(|_| year.is_exact())
            }
            (Some(code), None) => season(code, &year, date.year.value()),
            (None, None) if unspecified(date.month) && year.is_exact() => match date.day {
                None => Some(format!("some month in {}", year.alone)),
                day if unspecified(day) => Some(format!("some day in {}", year.alone)),
                _ => None,
            },
            (None, None) if date.month.is_none() => Some(year.alone).filter(|_| year.kind != Kind::Unknown),
            _ => None,
        }
    }
}

/// What qualifies all of a date; `None` if its parts are qualified differently.
pub(super) fn uniform_qualifier(date: &Date) -> Option<Qualifier> {
    let qualifier = date.year.qualifier;
    let uniform = |field: Option<DateField>| field.is_none_or(|field| field.qualifier == qualifier);
    (uniform(date.month) && uniform(date.day)).then_some(qualifier)
}

#[derive(PartialEq, Eq)]
enum Kind {
    /// A year.
    Exact,
    /// No digit of it is known.
    Unknown,
    /// A decade, a century, an estimate.
    Other,
}

/// A year in English.
pub(super) struct YearWords {
    pub(super) alone: String,
    kind: Kind,
}

impl YearWords {
    /// A year in English; `None` where English has no words for it.
    pub(super) fn of(year: &Year) -> Option<Self> {
        if let YearKind::Standard { negative, digits } = year.kind
            && digits.iter().any(Option::is_none)
        {
            return if negative { None } else { Self::masked(digits) };
        }
        let number = match year.kind {
            // A power of ten is shown as it is written.
            YearKind::Exponential { .. } => return None,
            _ => year.value()?,
        };
        let exact = match number {
            1000..=9999 => number.to_string(),
            1..=999 => format!("AD {number}"),
            -9999..=0 => format!("{} BC", 1 - number),
            _ => format!("year {}{}", if number < 0 { "−" } else { "" }, grouped(number.unsigned_abs())),
        };
        Some(match year.significant_digits {
            None => Self { alone: exact, kind: Kind::Exact },
            Some(digits) => Self {
                alone: ago(number, digits).unwrap_or_else(|| {
                    format!("{exact} (to {digits} significant digit{})", if digits == 1 { "" } else { "s" })
                }),
                kind: Kind::Other,
            },
        })
    }

    fn masked(digits: [Option<u8>; 4]) -> Option<Self> {
        let number = |digits: &[Option<u8>]| {
            digits.iter().flatten().fold(0, |sum, digit| sum * 10 + i64::from(*digit))
        };
        let alone = match digits {
            [Some(_), Some(_), Some(_), None] => match number(&digits[..3]) * 10 {
                2000 => "2000s".to_owned(),
                decade if decade % 100 == 0 => {
                    format!("first decade of the {} century", names::ordinal_of(decade / 100 + 1))
                }
                decade @ 1000.. => format!("{decade}s"),
                decade => format!("AD {decade}s"),
            },
            [Some(_), Some(_), None, None] => {
                format!("{} century", names::ordinal_of(number(&digits[..2]) + 1))
            }
            [Some(first), None, None, None] => {
                format!("{} millennium", names::ordinal_of(i64::from(first) + 1))
            }
            [None, None, None, None] => {
                return Some(Self { alone: "an unknown year".to_owned(), kind: Kind::Unknown });
            }
            _ => return None,
        };
        Some(Self { alone, kind: Kind::Other })
    }

    fn is_exact(&self) -> bool {
        self.kind == Kind::Exact
    }

    /// “7 January” with its year.
    fn after(&self, words: &str) -> Option<String> {
        match self.kind {
            Kind::Exact => Some(format!("{words} {}", self.alone)),
            Kind::Unknown => Some(format!("{words} of {}", self.alone)),
            Kind::Other => None,
        }
    }
}

fn season(code: u8, year: &YearWords, number: Option<i64>) -> Option<String> {
    if !year.is_exact() {
        return None;
    }
    let year = &year.alone;
    let plain = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    // “winter 2021–22”: which year it begins in is not left open.
    let turned = number.filter(|number| plain && turns_the_year(code) && *number < 9999).map(|number| {
        if (number + 1) % 100 == 0 {
            format!("{year}–{}", number + 1)
        } else {
            format!("{year}–{:02}", (number + 1) % 100)
        }
    });
    let year = turned.as_ref().unwrap_or(year);
    Some(match code {
        21..=24 => format!("{} {year}", names::season_name(code)),
        25..=28 => format!("{} {year} (northern hemisphere)", names::season_name(code - 4)),
        29..=32 => format!("{} {year} (southern hemisphere)", names::season_name(code - 8)),
        33..=36 if plain => format!("Q{} {year}", code - 32),
        37 if plain => format!("first third of {year}"),
        38 if plain => format!("second third of {year}"),
        39 if plain => format!("third third of {year}"),
        40 if plain => format!("first half of {year}"),
        41 if plain => format!("second half of {year}"),
        _ => return None,
    })
}

/// “13.8 billion years ago”, where that has as many digits as the estimate.
fn ago(number: i64, digits: u32) -> Option<String> {
    if number > -100_000 {
        return None;
    }
    let years = number.unsigned_abs();
    let (power, word) = match years {
        1_000_000_000.. => (9, "billion "),
        1_000_000.. => (6, "million "),
        _ => (0, ""),
    };
    let figures = years.to_string();
    let kept = usize::try_from(digits).ok().filter(|kept| *kept <= figures.len())?;
    figures.bytes().skip(kept).all(|byte| byte == b'0').then_some(())?;
    let whole = figures.len() - power;
    if kept > whole {
        // Zeros after the point count, and are shown.
        return (power > 0)
            .then(|| format!("{}.{} {word}years ago", &figures[..whole], &figures[whole..kept]));
    }
    // Zeros before it do not.
    let trimmed = figures[..whole].trim_end_matches('0').len();
    (trimmed == kept).then(|| {
        let number = figures[..whole].parse().map_or_else(|_| figures[..whole].to_owned(), grouped);
        format!("{number} {word}years ago")
    })
}

/// Thousands set apart: “13,800,000,000”.
pub(super) fn grouped(number: u64) -> String {
    let figures = number.to_string();
    let mut text = String::with_capacity(figures.len() * 4 / 3);
    for (place, digit) in figures.chars().enumerate() {
        if place > 0 && (figures.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
