//! How far an event has come, as a stroke.

use dateline_core::model::Status;

/// How a status is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stroke {
    /// The body is filled; otherwise it is an outline.
    pub(super) filled: bool,
    /// Dashes of the outline, as SVG has them; "none" for a line.
    pub(super) dash: &'static str,
    /// A line through it: it did not come about.
    pub(super) struck: bool,
    /// An arrow after it: it was put off.
    pub(super) postponed: bool,
    /// Its end is open: it has begun.
    pub(super) under_way: bool,
}

/// The stroke of a status; an event without one is drawn as held.
pub(super) const fn of(status: Option<Status>) -> Stroke {
    let held = Stroke { filled: true, dash: "none", struck: false, postponed: false, under_way: false };
    let outline = Stroke { filled: false, ..held };
    match status {
        None | Some(Status::Held) => held,
        Some(Status::UnderWay) => Stroke { under_way: true, ..held },
        Some(Status::Announced | Status::Planned) => outline,
        Some(Status::Expected) => Stroke { dash: "4 2.5", ..outline },
        Some(Status::Possible) => Stroke { dash: "1.5 2.5", ..outline },
        Some(Status::Postponed) => Stroke { postponed: true, ..outline },
        Some(Status::Cancelled | Status::NotHeld) => Stroke { struck: true, ..outline },
    }
}
