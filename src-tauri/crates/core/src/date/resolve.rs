//! What a date amounts to: its bounds with the time and the zone, and its day part once the anchor is known.

use super::{Anchor, AnchorError, Date, Edtf, Extent, When};

impl Date {
    /// A date that is its EDTF expression.
    #[must_use]
    pub fn of_edtf(edtf: Edtf) -> Self {
        Self { when: When::Edtf(edtf), ..Self::default() }.settled()
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

    /// When it can have been; `None` if it is undated or still anchored.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        self.edtf().map(Edtf::extent)
    }

    /// The date with its anchor worked out: the day part is the one that the rule gives for `target`, which is the
    /// resolved date of the anchor's target. A date without an anchor is itself; one that is counted from something
    /// undated is undated.
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

    /// The one form of equal dates.
    pub(super) fn settled(self) -> Self {
        self
    }
}
