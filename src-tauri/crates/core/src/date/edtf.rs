//! The day part of a date: EDTF, levels 0 to 2.

use std::fmt;
use std::str::FromStr;

use edtf_core as core;

use super::{DateError, Extent};

/// An expression of the Extended Date/Time Format (ISO 8601-2:2019 Annex A, levels 0 to 2). It prints in the
/// form that the standard prefers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edtf(pub(super) core::Edtf);

impl Edtf {
    /// When this can have been. `~` and `?` do not widen it.
    #[must_use]
    pub fn extent(&self) -> Extent {
        super::bounds::of(&self.0)
    }

    /// `~` or `%` somewhere in it.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.0.is_approximate()
    }

    /// `?` or `%` somewhere in it.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.0.is_uncertain()
    }

    /// The lowest level of the standard that has this expression: 0, 1 or 2.
    #[must_use]
    pub fn level(&self) -> u8 {
        self.0.level()
    }

    /// `{…}`: several dates at once, which one event cannot have.
    #[must_use]
    pub const fn is_all_of(&self) -> bool {
        matches!(&self.0, core::Edtf::Set(core::Set { kind: core::SetKind::AllMembers, .. }))
    }

    /// The day, where the expression is one complete day without unspecified digits.
    pub(super) const fn day(&self) -> Option<&core::Date> {
        match &self.0 {
            core::Edtf::Date(date) if is_day(date) => Some(date),
            _ => None,
        }
    }
}

/// A complete calendar day without unspecified digits.
pub(super) const fn is_day(date: &core::Date) -> bool {
    const fn given(field: Option<core::DateField>) -> bool {
        matches!(field, Some(core::DateField { digits: [Some(_), Some(_)], .. }))
    }
    let year = match date.year.kind {
        core::YearKind::Standard { digits, .. } => matches!(digits, [Some(_), Some(_), Some(_), Some(_)]),
        _ => true,
    };
    year && given(date.month) && given(date.day)
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Edtf {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        super::mend::parse(text).map(Self).map_err(|error| DateError {
            message: format!("“{}” is not EDTF: {}", super::excerpt(text), error.message),
            hint: "Write the date in words, or like 2021-12, 2021-12-24~, [2021-12-01..2021-12-24] or 2021-12-01/2021-12-24."
                .to_owned(),
            offset: Some(text.get(..error.offset).map_or(0, |before| before.chars().count())),
        })
    }
}
