//! Dates for a reader: at the same precision, in the reader's language, by the customs of the reader's region.
//!
//! This is how dates are shown. They are read in English and in the forms of `words`, whoever reads them.

use super::display::in_english;
use super::english::English;
use super::japanese;
use super::{Date, Rule};
use crate::{Customs, Language, Locale};

/// The language that dates are worded in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tongue {
    English(English),
    Japanese,
}

impl Tongue {
    /// The language of a locale.
    pub(super) fn of(locale: Locale) -> Self {
        match locale.language {
            // British English is what dates are read back from.
            Language::English if locale == Locale::BRITISH => Self::English(English::default()),
            Language::English => Self::English(English(Some(Customs::of(locale)))),
            Language::Japanese => Self::Japanese,
        }
    }

    /// One date; `None` where the language has no words for it.
    pub(super) fn date(self, date: &edtf_core::Date) -> Option<String> {
        match self {
            Self::English(english) => english.date(date),
            Self::Japanese => japanese::date(date),
        }
    }
}

impl Date {
    /// The date for a reader, no more precise than it is known: “7 January 2022”, “January 7, 2022”, “2022年1月7日”,
    /// “2022年1月ごろ”. What the language has no words for is shown as EDTF.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> String {
        match Tongue::of(locale) {
            Tongue::English(english) => in_english(self, english),
            Tongue::Japanese => japanese::in_full(self),
        }
    }
}

impl Rule {
    /// The rule for a reader, seen from its target: “the month before”, “前月”.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> String {
        match Tongue::of(locale) {
            Tongue::English(english) => english.rule(self),
            Tongue::Japanese => japanese::rule(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::When;

    fn american(edtf: &str) -> String {
        let when = When::Edtf(edtf.parse().unwrap_or_else(|error| panic!("{edtf}: {error}")));
        Date { when, ..Date::default() }.in_locale(Locale::of_tag("en-US"))
    }

    #[test]
    fn americans_put_the_month_first() {
        for (edtf, expected) in [
            ("2022-01-07", "January 7, 2022"),
            ("2022-01-07~", "c. January 7, 2022"),
            ("2022-01", "January 2022"),
            ("0476-09-04", "September 4, AD 476"),
            ("-0043-03-15", "March 15, 44 BC"),
            ("XXXX-01-07", "January 7 of an unknown year"),
            ("2022-05-01/2022-05-05", "May 1–5, 2022"),
            ("2022-04-28/2022-05-03", "April 28 – May 3, 2022"),
            ("2021-12-30/2022-01-02", "December 30, 2021 to January 2, 2022"),
            ("[2022-03-01..2022-03-10]", "between March 1 and 10, 2022"),
            ("[2022-03-01..2022-05-10]", "between March 1 and May 10, 2022"),
            ("[..2022-04-30]", "before May 1, 2022"),
            ("196X", "1960s"),
            ("Y-13800000000S3", "13.8 billion years ago"),
        ] {
            assert_eq!(american(edtf), expected, "{edtf}");
        }
    }

    #[test]
    fn rules_name_days_in_the_order_of_the_reader() {
        let rule: Rule = "next 6 january".parse().expect("a rule");
        assert_eq!(rule.in_locale(Locale::BRITISH), "the next 6 January after");
        assert_eq!(rule.in_locale(Locale::of_tag("en-US")), "the next January 6 after");
        assert_eq!(rule.in_locale(Locale::of_tag("ja")), "次の1月6日");
    }
}
