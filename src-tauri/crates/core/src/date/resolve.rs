//! What a date amounts to: its bounds with the time and the zone, and its day part once the anchor is known.

use edtf_core::{DateTime, Edtf as CoreEdtf, SetElement, TimeShift};

use super::words::zones;
use super::{Anchor, AnchorError, ClockTime, Date, Edtf, Extent, Time, When, build, local};

impl Date {
    /// A date that is its EDTF expression.
    #[must_use]
    pub fn of_edtf(edtf: Edtf) -> Self {
        Self { when: When::Edtf(edtf), ..Self::default() }.settled()
    }

    /// A date that is counted from something, in these words.
    #[must_use]
    pub fn anchored(anchor: Anchor, wording: Option<String>) -> Self {
        Self { when: When::Anchored(anchor), wording, ..Self::default() }
    }

    /// Whether nothing is known of it.
    #[must_use]
    pub const fn is_undated(&self) -> bool {
        matches!(self.when, When::Undated)
    }

    /// Its EDTF expression; `None` if it is undated or still anchored.
    #[must_use]
    pub const fn edtf(&self) -> Option<&Edtf> {
        match &self.when {
            When::Edtf(edtf) => Some(edtf),
            When::Undated | When::Anchored(_) => None,
        }
    }

    /// What it is counted from, if it is.
    #[must_use]
    pub const fn anchor(&self) -> Option<&Anchor> {
        match &self.when {
            When::Anchored(anchor) => Some(anchor),
            When::Undated | When::Edtf(_) => None,
        }
    }

    /// When it can have been; `None` if it is undated or still anchored. A time with a zone is shifted to UTC; a date
    /// without a time is the same in every zone.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        let edtf = self.edtf()?;
        Some(match self.time {
            Some(time) => local::extent(edtf, time, self.zone),
            None => edtf.extent(),
        })
    }

    /// By which dates are sorted: by earliest start, then by latest end; undated and unresolved ones last.
    #[must_use]
    pub fn sort_key(&self) -> (bool, i64, i64) {
        self.extent().map_or((true, i64::MAX, i64::MAX), |extent| {
            let (start, end) = extent.sort_key();
            (false, start, end)
        })
    }

    /// The date with its anchor worked out: the day part is the one that the rule gives for `target`, which is the
    /// resolved date of the anchor's target; time, zone and wording stay. A date without an anchor is itself; one that
    /// is counted from something undated is undated.
    ///
    /// # Errors
    /// Where the target is missing, is itself still anchored, or is open on the side that is counted from.
    pub fn resolve(&self, target: Option<&Self>) -> Result<Self, AnchorError> {
        let When::Anchored(anchor) = &self.when else { return Ok(self.clone()) };
        let when = match &target.ok_or(AnchorError::MissingTarget)?.when {
            When::Undated => When::Undated,
            When::Anchored(_) => return Err(AnchorError::Unresolved),
            When::Edtf(edtf) => When::Edtf(anchor.rule.apply(edtf)?),
        };
        Ok(Self { when, ..self.clone() })
    }

    /// The one form of equal dates: the time of an EDTF date-time is the date's own, and a set of one date is that date.
    pub(super) fn settled(mut self) -> Self {
        let When::Edtf(Edtf(edtf)) = &self.when else { return self };
        match edtf {
            CoreEdtf::DateTime(moment) if self.time.is_none() && self.zone.is_none() => {
                let Some((time, zone)) = time_of(moment) else { return self };
                let day = build::single(moment.date);
                (self.when, self.time, self.zone) = (When::Edtf(day), Some(time), zone);
            }
            CoreEdtf::Set(set) => match set.elements.as_slice() {
                [SetElement::Date(date)] if !self.when.is_all_of() => {
                    self.when = When::Edtf(build::single(*date))
                }
                [SetElement::Range(one, two)] if one == two && !self.when.is_all_of() => {
                    self.when = When::Edtf(build::single(*one));
                }
                _ => {}
            },
            _ => {}
        }
        self
    }
}

impl When {
    const fn is_all_of(&self) -> bool {
        matches!(self, Self::Edtf(edtf) if edtf.is_all_of())
    }
}

/// The time and zone of an EDTF date-time. Offsets that are no whole hours have no zone of their own, and stay in the
/// expression.
fn time_of(moment: &DateTime) -> Option<(Time, Option<chrono_tz::Tz>)> {
    let zone = match moment.time.shift {
        None => None,
        Some(TimeShift::Utc) => Some(chrono_tz::Tz::UTC),
        Some(TimeShift::Offset { minutes, .. }) if minutes % 60 == 0 => {
            Some(zones::whole_hours(i32::from(minutes / 60))?)
        }
        Some(TimeShift::Offset { .. }) => return None,
    };
    let start = ClockTime::new(moment.time.hour, Some(moment.time.minute), Some(moment.time.second))?;
    Some((Time::Clock { start, end: None }, zone))
}
