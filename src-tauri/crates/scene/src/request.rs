//! What a view asks for.

use std::sync::Arc;

use dateline_core::Locale;
use dateline_core::date::Extent;
use dateline_core::model::RelationType;

use crate::RowSet;

/// What lanes stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(
    feature = "wire",
    derive(serde::Serialize, serde::Deserialize, ts_rs::TS),
    serde(rename_all = "snake_case")
)]
pub enum LaneBy {
    /// One lane for all events.
    Nothing,
    /// A lane for each kind.
    #[default]
    Kind,
    /// A lane for each actor; an event is in the lane of each of its actors.
    Actor,
    /// A lane for each place.
    Place,
    /// A lane for each status.
    Status,
}

/// Which lanes are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Shown {
    /// Those in sight, and a view above and below: for a window.
    #[default]
    InSight,
    /// From where the view is scrolled to as many whole ones as its height holds, and at least one: for a picture.
    Whole,
    /// All; `height` only says how many rows a lane may have.
    All,
}

/// A relation of two events, to be drawn as an arc.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The row of the event that it is said of.
    pub origin: i64,
    /// The row of the other.
    pub target: i64,
    /// What it says.
    pub sort: RelationType,
    /// The same in words, between the two titles: “responds to”.
    pub says: String,
    /// It reads the same from either end.
    pub mutual: bool,
}

/// A rival date of an event, to be drawn as a ghost beside its mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Rival {
    /// The event's row.
    pub row: i64,
    /// Where the claim puts it.
    pub extent: Extent,
    /// The claimed date in words.
    pub says: String,
}

/// A view of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Left edge of the plot, in seconds since 1970-01-01T00:00:00.
    pub from: f64,
    /// Right edge of the plot.
    pub to: f64,
    /// Width of the plot in CSS pixels, without the gutter of the lane names.
    pub width: f32,
    /// Height of the lanes' area in CSS pixels, without the axis.
    pub height: f32,
    /// How many views to lay out on either side, so that the scene can be dragged: 1 for a window, 0 for a picture.
    pub margin: f32,
    /// What text sizes are multiplied with; 1 is 13 px labels.
    pub text_scale: f32,
    /// What lanes stand for.
    pub lanes: LaneBy,
    /// How far the lanes are scrolled, in CSS pixels.
    pub scroll_y: f32,
    /// The events to show, or all.
    pub filter: Option<Arc<RowSet>>,
    /// Which lanes are laid out.
    pub shown: Shown,
    /// Rows of selected events.
    pub selected: Vec<i64>,
    /// Relations that may be drawn. Those of selected events are; the others only where they are not too many.
    pub links: Vec<Link>,
    /// Rival dates that are drawn.
    pub rivals: Vec<Rival>,
    /// Now, in seconds since 1970-01-01T00:00:00 in the reader's clock, for the line of today.
    pub now: Option<f64>,
    /// In whose language, and by whose customs, the axis is named.
    pub locale: Locale,
}

impl Request {
    /// A view of this range and size: lanes by kind, nothing filtered, nothing around the view.
    #[must_use]
    pub const fn new(from: f64, to: f64, width: f32, height: f32) -> Self {
        Self {
            from,
            to,
            width,
            height,
            margin: 0.0,
            text_scale: 1.0,
            lanes: LaneBy::Kind,
            scroll_y: 0.0,
            filter: None,
            shown: Shown::InSight,
            selected: Vec::new(),
            links: Vec::new(),
            rivals: Vec::new(),
            now: None,
            locale: Locale::BRITISH,
        }
    }
}
