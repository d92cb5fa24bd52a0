//! Values of analyst-defined fields: what each type takes, and how it is written down.

use super::vocabulary::FigureType;
use crate::date::Date;
use crate::id::Id;

/// How “yes” is written down.
pub const YES: &str = "yes";
/// How “no” is written down.
pub const NO: &str = "no";

/// The longest address that a field takes, in bytes; browsers take no longer ones everywhere.
const LONGEST_LINK: usize = 2048;

/// A value that an analyst-defined field does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FigureError {
    /// It is no number.
    #[error("“{0}” is no number")]
    Number(String),
    /// It is no date.
    #[error("“{0}” is no date")]
    Date(String),
    /// It names no record.
    #[error("“{value}” names no {wanted}")]
    Record {
        /// The value as given.
        value: String,
        /// What it should name: “actor”, “place”.
        wanted: &'static str,
    },
    /// It is none of the field's options.
    #[error("“{value}” is none of the options: {options}")]
    Choice {
        /// The value as given.
        value: String,
        /// The options, comma separated.
        options: String,
    },
    /// It is neither yes nor no.
    #[error("“{0}” is neither yes nor no")]
    YesNo(String),
    /// It is no address on the web.
    #[error("“{0}” is no address that starts with https:// or http://")]
    Link(String),
}

impl FigureError {
    /// What the person can do.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Number(_) => "Write it with digits and a point: 1200.5.",
            Self::Date(_) => "Write a date as the sources say it: 2022, March 2022, c. 1995.",
            Self::Record { .. } => "Choose one from the list.",
            Self::Choice { .. } => "Choose one of them, or add this option to the field.",
            Self::YesNo(_) => "Write yes or no.",
            Self::Link(_) => "Copy the whole address from the browser.",
        }
    }
}

/// The options of a field, as its list has them: one a line, each once, without empty ones.
#[must_use]
pub fn options(lines: &str) -> Vec<&str> {
    let mut options: Vec<&str> = Vec::new();
    for option in lines.lines().map(str::trim).filter(|option| !option.is_empty()) {
        if !options.contains(&option) {
            options.push(option);
        }
    }
    options
}

/// A value of a field of this type as it is written down. `lines` are the options of a choice, one a line. Whether the
/// record that an actor or place names is there is for whoever knows the records.
///
/// # Errors
/// If the field does not take it.
pub fn figure_value(holds: FigureType, lines: &str, text: &str) -> Result<String, FigureError> {
    let text = text.trim();
    let given = || text.chars().take(80).collect::<String>();
    let record = |wanted| match text.parse::<Id>() {
        Ok(id) => Ok(id.to_string()),
        Err(_) => Err(FigureError::Record { value: given(), wanted }),
    };
    match holds {
        FigureType::Text => Ok(text.to_owned()),
        FigureType::Number => number(text).ok_or_else(|| FigureError::Number(given())),
        FigureType::Date => match Date::from_stored(text) {
            Ok(date) if !date.is_undated() => Ok(date.to_stored()),
            _ => Err(FigureError::Date(given())),
        },
        FigureType::Actor => record("actor"),
        FigureType::Place => record("place"),
        FigureType::Choice => {
            let options = options(lines);
            let is = |option: &&&str| option.to_lowercase() == text.to_lowercase();
            match options.iter().find(|option| **option == text).or_else(|| options.iter().find(is)) {
                Some(option) => Ok((*option).to_owned()),
                None => Err(FigureError::Choice { value: given(), options: options.join(", ") }),
            }
        }
        FigureType::YesNo => yes_no(text).map(str::to_owned).ok_or_else(|| FigureError::YesNo(given())),
        FigureType::Link => link(text).ok_or_else(|| FigureError::Link(given())),
    }
}

/// Whether a text is a number as a field takes it.
#[must_use]
pub fn is_number(text: &str) -> bool {
    number(text.trim()).is_some()
}

/// A number as it was written, up to marks of thousands: 1,200.50 is 1200.50, so that no digit is made up or lost.
fn number(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split([',', '\u{a0}', '\u{202f}', '\u{2009}', '\u{27}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    if !all_digits(first)
        || (!rest.is_empty() && first.len() > 3)
        || rest.iter().any(|group| group.len() != 3 || !all_digits(group))
        || fraction.is_some_and(|fraction| !all_digits(fraction))
    {
        return None;
    }
    let fraction = fraction.map_or_else(String::new, |fraction| format!(".{fraction}"));
    Some(format!("{sign}{first}{}{fraction}", rest.concat()))
}

/// The words of tables for yes and no.
fn yes_no(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "x" | "✓" | "はい" => Some(YES),
        "no" | "n" | "false" | "0" | "いいえ" => Some(NO),
        _ => None,
    }
}

fn link(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let holds = matches!(scheme.as_str(), "http" | "https")
        && text.len() <= LONGEST_LINK
        && rest.split(['/', '?', '#']).next().is_some_and(|host| !host.is_empty())
        && !text.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    holds.then(|| format!("{scheme}://{rest}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value(holds: FigureType, text: &str) -> Result<String, FigureError> {
        figure_value(holds, "Yen\nUS dollar\n\nyen\nYen", text)
    }

    #[test]
    fn each_type_takes_what_it_holds_and_writes_it_one_way() {
        for (holds, text, kept) in [
            (FigureType::Text, " twelve or so ", "twelve or so"),
            (FigureType::Number, "1,200.50", "1200.50"),
            (FigureType::Number, "−7", "-7"),
            (FigureType::Date, "2021-12", "2021-12"),
            (FigureType::Choice, "us DOLLAR", "US dollar"),
            (FigureType::Choice, "yen", "yen"),
            (FigureType::YesNo, "True", "yes"),
            (FigureType::YesNo, "n", "no"),
            (FigureType::Link, "HTTPS://www.mofa.go.jp/a?b#c", "https://www.mofa.go.jp/a?b#c"),
        ] {
            assert_eq!(value(holds, text), Ok(kept.to_owned()), "{holds} {text}");
        }
    }

    #[test]
    fn each_type_refuses_what_it_does_not_hold() {
        for (holds, text) in [
            (FigureType::Number, "twelve"),
            (FigureType::Number, "12,00"),
            (FigureType::Number, "1."),
            (FigureType::Number, "NaN"),
            (FigureType::Number, ""),
            (FigureType::Date, "soon"),
            (FigureType::Date, ""),
            (FigureType::Actor, "Japan"),
            (FigureType::Choice, "Euro"),
            (FigureType::YesNo, "perhaps"),
            (FigureType::Link, "www.mofa.go.jp"),
            (FigureType::Link, "javascript:alert(1)"),
            (FigureType::Link, "file:///etc/passwd"),
            (FigureType::Link, "https:///nowhere"),
            (FigureType::Link, "https://a b"),
        ] {
            let error = value(holds, text).unwrap_err();
            assert!(!error.hint().is_empty(), "{holds} {text}");
        }
        assert_eq!(
            value(FigureType::Choice, "Euro").unwrap_err().to_string(),
            "“Euro” is none of the options: Yen, US dollar, yen"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_down_is_taken_as_it_is(
            holds in prop::sample::select(FigureType::ALL.to_vec()),
            text in prop_oneof!["[0-9]{1,4}(,[0-9]{3}){0,2}(\\.[0-9]{1,3})?", "(yes|no|Yen)", "https?://[a-z]{1,9}/.{0,9}", ".{0,20}"],
        ) {
            if let Ok(kept) = value(holds, &text) {
                prop_assert_eq!(value(holds, &kept), Ok(kept));
            }
        }
    }
}
