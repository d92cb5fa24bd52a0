//! One EDTF date in Japanese.

use edtf_core::{Date, DateField, Year, YearKind};

use super::super::english::{grouped, uniform_qualifier};
use super::super::words::periods::turns_the_year;

/// A date in Japanese; `None` where Japanese has no words for it.
pub(in crate::date) fn date(date: &Date) -> Option<String> {
    let qualifier = uniform_qualifier(date)?;
    let mut text = bare(date)?;
    if qualifier.approximate {
        text.push_str("ごろ");
    }
    if qualifier.uncertain {
        text.push('？');
    }
    Some(text)
}

fn bare(date: &Date) -> Option<String> {
    let value = |field: Option<DateField>| field.and_then(DateField::value);
    let unspecified =
        |field: Option<DateField>| matches!(field, Some(DateField { digits: [None, None], .. }));
    let year = YearWords::of(&date.year)?;
    match (value(date.month), value(date.day)) {
        (Some(month @ 1..=12), Some(day)) => year.before(&format!("{month}月{day}日")),
        (Some(month @ 1..=12), None) if date.day.is_none() => year.before(&format!("{month}月")),
        (Some(month @ 1..=12), None) if unspecified(date.day) && year.kind == Kind::Exact => {
            year.before(&format!("{month}月のある日"))
        }
        (Some(code), None) => season(code, &year, date.year.value()),
        (None, None) if unspecified(date.month) && year.kind == Kind::Exact => match date.day {
            None => year.before("のある月"),
            day if unspecified(day) => year.before("のある日"),
            _ => None,
        },
        (None, None) if date.month.is_none() && year.kind != Kind::Unknown => Some(year.alone),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A year.
    Exact,
    /// No digit of it is known.
    Unknown,
    /// A decade, a century, an estimate.
    Other,
}

/// A year in Japanese, with 年 after it.
struct YearWords {
    alone: String,
    kind: Kind,
}

impl YearWords {
    /// A year in Japanese; `None` where Japanese has no words for it.
    fn of(year: &Year) -> Option<Self> {
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
        Some(match year.significant_digits {
            None => Self { alone: exact(number), kind: Kind::Exact },
            Some(digits) => Self {
                alone: ago(number).unwrap_or_else(|| format!("{}（有効数字{digits}桁）", exact(number))),
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
                2000 => "2000年代".to_owned(),
                // “1900年代” is the century for many readers.
                decade if decade % 100 == 0 => format!("{}世紀最初の10年", decade / 100 + 1),
                decade @ 1000.. => format!("{decade}年代"),
                decade => format!("西暦{decade}年代"),
            },
            [Some(_), Some(_), None, None] => format!("{}世紀", number(&digits[..2]) + 1),
            [Some(first), None, None, None] => format!("第{}千年紀", i64::from(first) + 1),
            [None, None, None, None] => {
                return Some(Self { alone: "年不明".to_owned(), kind: Kind::Unknown });
            }
            _ => return None,
        };
        Some(Self { alone, kind: Kind::Other })
    }

    /// The year with what follows it: “2022年1月7日”.
    fn before(&self, words: &str) -> Option<String> {
        match self.kind {
            Kind::Exact => Some(format!("{}{words}", self.alone)),
            Kind::Unknown => Some(format!("{words}（{}）", self.alone)),
            Kind::Other => None,
        }
    }
}

/// An astronomical year.
fn exact(number: i64) -> String {
    match number {
        1000..=9999 => format!("{number}年"),
        1..=999 => format!("西暦{number}年"),
        -9999..=0 => format!("紀元前{}年", 1 - number),
        _ => format!("西暦{}{}年", if number < 0 { "−" } else { "" }, grouped(number.unsigned_abs())),
    }
}

/// “138億年前”, “6600万年前”: zeros at the end say as little as they do in a number of few digits.
fn ago(number: i64) -> Option<String> {
    const OKU: u64 = 100_000_000;
    const MAN: u64 = 10_000;
    if number > -100_000 {
        return None;
    }
    let years = number.unsigned_abs();
    let (oku, man, rest) = (years / OKU, years / MAN % MAN, years % MAN);
    let part = |count: u64, unit: &str| if count == 0 { String::new() } else { format!("{count}{unit}") };
    Some(format!("{}{}{}年前", part(oku, "億"), part(man, "万"), part(rest, "")))
}

fn season(code: u8, year: &YearWords, number: Option<i64>) -> Option<String> {
    const NAMES: [&str; 4] = ["春", "夏", "秋", "冬"];
    if year.kind != Kind::Exact {
        return None;
    }
    let alone = &year.alone;
    // “2021年～2022年の冬”: which year it begins in is not left open.
    let turned = number
        .filter(|number| turns_the_year(code) && (1000..9999).contains(number))
        .map(|number| format!("{alone}～{}の", exact(number + 1)));
    let year = turned.as_ref().unwrap_or(alone);
    let name = |first: u8| NAMES.get(usize::from(code.checked_sub(first)?)).copied();
    Some(match code {
        21..=24 => format!("{year}{}", name(21)?),
        25..=28 => format!("{year}{}（北半球）", name(25)?),
        29..=32 => format!("{year}{}（南半球）", name(29)?),
        33..=36 => format!("{year}第{}四半期", code - 32),
        37 => format!("{year}1月～4月期"),
        38 => format!("{year}5月～8月期"),
        39 => format!("{year}9月～12月期"),
        40 => format!("{year}上半期"),
        41 => format!("{year}下半期"),
        _ => return None,
    })
}
