//! What gets painted: the scene that the window's canvas and the pictures share.
//!
//! All lengths are CSS pixels. Times become `x` relative to the left edge of the *plot*, at `from` seconds; heights
//! become `y` relative to the top of the first lane, before scrolling. The gutter with the lane names lies left of
//! the plot and the axis above it. While a person drags, the scene that is there can be moved and scaled:
//! `x(t) = (t - from) / per_px`.
//!
//! With the feature `wire` these types are also the wire format.

use dateline_core::model::{RelationType, Status};

macro_rules! wire {
    ($( $(#[$meta:meta])* pub struct $name:ident { $($body:tt)* } )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "wire", derive(serde::Serialize, ts_rs::TS))]
        pub struct $name { $($body)* }
    )* };
}

wire! {
    /// A laid-out timeline.
    pub struct Scene {
        /// Seconds since 1970-01-01T00:00:00 at `x = 0`.
        pub from: f64,
        /// Seconds in a pixel.
        pub per_px: f64,
        /// Width of the plot that was asked for.
        pub width: f32,
        /// Height of the lanes' area that was asked for; of the lanes that are there, in a picture.
        pub height: f32,
        /// How far the scene reaches beyond the view on either side; marks are cut off a little outside it.
        pub margin: f32,
        /// What all text sizes are multiplied with.
        pub text_scale: f32,
        /// Type size of labels and lane names.
        pub label_size: f32,
        /// Type size of the axis, of counts and of the legend.
        pub small_size: f32,
        /// Width of the lane names' gutter, left of the plot.
        pub gutter: f32,
        /// How far the lanes were scrolled when this was asked for; `y` does not contain it.
        pub scroll_y: f32,
        /// Height of all lanes together.
        pub total_height: f32,
        /// The axis.
        pub axis: SceneAxis,
        /// Lanes on screen and a screen above and below.
        pub lanes: Vec<SceneLane>,
        /// The kinds of the marks.
        pub kinds: Vec<SceneKind>,
        /// The marks, lane by lane, row by row, from left to right.
        pub marks: Vec<SceneMark>,
        /// The labels of marks, in the order of their marks. No two of them overlap.
        pub labels: Vec<SceneLabel>,
        /// Relations of events.
        pub arcs: Vec<SceneArc>,
        /// Relations in view that are not drawn because they would be too many; those of selected events are.
        pub arcs_left_out: u32,
        /// Rival dates of events.
        pub ghosts: Vec<SceneGhost>,
        /// How many events there are where they cannot be drawn one by one.
        pub density: Vec<SceneDensity>,
        /// Events without a date.
        pub shelf: SceneShelf,
        /// What the signs on screen mean.
        pub legend: Vec<SceneLegendEntry>,
        /// Dated events that the filter lets through, in view or not.
        pub events: u32,
        /// Lanes of a picture that have no room in it; 0 in a window, which can be scrolled.
        pub lanes_left_out: u32,
        /// How often events are in them.
        pub events_left_out: u32,
        /// Upper edge of the lane of the first selected event, laid out or not: where to scroll to for it.
        #[cfg_attr(feature = "wire", ts(type = "number | null"))]
        pub selected_y: Option<f32>,
    }

    /// The axis: a band of long spans over a band of short ones.
    pub struct SceneAxis {
        /// Height of both bands.
        pub height: f32,
        /// Long spans: years over months, days over hours.
        pub major: Vec<SceneTick>,
        /// Short spans.
        pub minor: Vec<SceneTick>,
        /// Where today is, if it is in the scene.
        pub today: Option<f32>,
    }

    /// The start of a span of the axis.
    pub struct SceneTick {
        /// Where the span starts.
        pub x: f32,
        /// Its name; empty where there is no room for one.
        pub label: String,
        /// Left edge of the name. A span that began left of the view has its name at the view's edge.
        pub label_x: f32,
        /// Width of the name.
        pub label_w: f32,
    }

    /// One lane.
    pub struct SceneLane {
        /// Its key in the columns; `null` for events that have none.
        #[cfg_attr(feature = "wire", ts(type = "number | null"))]
        pub key: Option<u32>,
        /// Its name, cut to the gutter.
        pub name: String,
        /// Its whole name.
        pub full_name: String,
        /// Events in it, in view or not.
        pub count: u32,
        /// Its upper edge.
        pub y: f32,
        /// Its height.
        pub height: f32,
    }

    /// How events of a kind look.
    pub struct SceneKind {
        /// The kind's number in the columns; `null` for events without a kind.
        #[cfg_attr(feature = "wire", ts(type = "number | null"))]
        pub key: Option<u16>,
        /// Its name.
        pub name: String,
        /// Its colour, `#rrggbb`.
        pub colour: String,
        /// Its glyph, by the names of `core::model::BUILT_IN_KINDS`.
        pub glyph: String,
    }

    /// One event in one lane. An event in several lanes has several marks.
    ///
    /// From left to right: `x0_soft <= x0 <= x1 <= x1_soft`. Of a bar, what is between `x0` and `x1` is certain, and what is
    /// between them and the soft ends is possible; where nothing is certain, `x0 = x1`. A bracket or band has its
    /// brackets at `x0` and `x1`. Beyond them, and beyond a day or a point, the soft ends are the margin of an
    /// approximate date or the fade of an open end.
    pub struct SceneMark {
        /// The event's row in the columns.
        #[cfg_attr(feature = "wire", ts(type = "number"))]
        pub row: i64,
        /// Position of its lane in `lanes`.
        pub lane: u32,
        /// Position of its kind in `kinds`.
        pub kind: u32,
        /// What is drawn.
        pub form: SceneForm,
        /// Status, which decides the stroke; `null` is drawn as held.
        #[cfg_attr(feature = "wire", serde(serialize_with = "status_word"), ts(type = "string | null"))]
        pub status: Option<Status>,
        /// Outer left edge.
        pub x0_soft: f32,
        /// Left edge. For a point, the middle is between `x0` and `x1`.
        pub x0: f32,
        /// Right edge.
        pub x1: f32,
        /// Outer right edge.
        pub x1_soft: f32,
        /// Upper edge.
        pub y: f32,
        /// Height.
        pub h: f32,
        /// Where a click means this mark, its label included: x, y, width, height.
        #[cfg_attr(feature = "wire", ts(type = "[number, number, number, number]"))]
        pub hit: [f32; 4],
        /// Approximate (`~`): feathered edges.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub approximate: bool,
        /// Uncertain (`?`): a question mark in the spoken form, and thin edges.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub uncertain: bool,
        /// No known start: a fade with an arrow.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub open_start: bool,
        /// No known end: a fade with an arrow.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub open_end: bool,
        /// It was cut at the left edge of the scene, and goes on there.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub cut_start: bool,
        /// It was cut at the right edge of the scene, and goes on there.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub cut_end: bool,
        /// Its sources only report it: hatched.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub only_reported: bool,
        /// A source denies it: a small bar.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub denied: bool,
        /// It has a conflict of values.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub conflict: bool,
        /// It is selected.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub selected: bool,
        /// It has no room of its own: it stands among the counted because it is selected.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub counted: bool,
    }

    /// The text beside or in a mark.
    pub struct SceneLabel {
        /// Position of its mark in `marks`.
        pub mark: u32,
        /// The text, cut to `w` with an ellipsis, without line breaks or direction controls.
        pub text: String,
        /// Left edge of the text.
        pub x: f32,
        /// Baseline.
        pub y: f32,
        /// Width of the text in the bundled font; painters clip to it.
        pub w: f32,
        /// It lies in its bar.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub inside: bool,
        /// It is struck through: cancelled or not held.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub struck: bool,
        /// Its script runs from right to left.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub rtl: bool,
        /// Middle of the kind's glyph, where the mark itself does not show it.
        #[cfg_attr(feature = "wire", ts(type = "number | null"))]
        pub glyph_x: Option<f32>,
        /// Where it can stand instead while the right edge of the view cuts it off.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "Option::is_none"), ts(optional))]
        pub before: Option<SceneLabelBefore>,
    }

    /// A label's second place, left of its mark. Whichever place each label takes, no two overlap.
    pub struct SceneLabelBefore {
        /// The text, cut to `w` with an ellipsis.
        pub text: String,
        /// Left edge of the text.
        pub x: f32,
        /// Width of the text.
        pub w: f32,
        /// Middle of the kind's glyph, between the text and the mark.
        #[cfg_attr(feature = "wire", ts(type = "number | null"))]
        pub glyph_x: Option<f32>,
    }

    /// A relation, drawn from one event to another as a cubic curve with an arrow at its end.
    pub struct SceneArc {
        /// The row of the event that it is said of.
        #[cfg_attr(feature = "wire", ts(type = "number"))]
        pub origin: i64,
        /// The row of the other event.
        #[cfg_attr(feature = "wire", ts(type = "number"))]
        pub target: i64,
        /// What it says, which decides the stroke.
        #[cfg_attr(feature = "wire", serde(serialize_with = "relation_word"), ts(type = "string"))]
        pub sort: RelationType,
        /// The relation as a sentence: both titles with what it says between them.
        pub says: String,
        /// Start, two control points and end: x, y of each. Beyond the scene it goes to where the event lies.
        #[cfg_attr(feature = "wire", ts(type = "[number, number, number, number, number, number, number, number]"))]
        pub points: [f32; 8],
        /// It reads the same from either end: no arrow.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub mutual: bool,
        /// One of its events is selected.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub selected: bool,
    }

    /// A rival date: where a claim puts an event, in outline, joined to the event's mark by a thin line.
    pub struct SceneGhost {
        /// Position of the event's mark in `marks`.
        pub of: u32,
        /// The mark that the event would have. Its status is that of an outline.
        pub mark: SceneMark,
        /// The claimed date in words.
        pub says: String,
        /// The line that joins them: from x to x, at y.
        pub line: [f32; 3],
    }

    /// How many events start in each bucket of a lane, of those that are not drawn one by one.
    pub struct SceneDensity {
        /// Position of the lane in `lanes`.
        pub lane: u32,
        /// Left edge of the first bucket.
        pub x: f32,
        /// Width of a bucket.
        pub step: f32,
        /// Upper edge of the strip.
        pub y: f32,
        /// Height of the strip, reached at `peak`.
        pub h: f32,
        /// The fullest bucket of this lane at this zoom, in view or not.
        pub peak: u32,
        /// Events of each bucket.
        pub counts: Vec<u32>,
    }

    /// Events without a date.
    pub struct SceneShelf {
        /// How many there are under the filter.
        pub count: u32,
        /// The first of them.
        pub items: Vec<SceneShelfItem>,
    }

    /// An event without a date.
    pub struct SceneShelfItem {
        /// The event's row in the columns.
        #[cfg_attr(feature = "wire", ts(type = "number"))]
        pub row: i64,
        /// Its title, on one line.
        pub title: String,
        /// Position of its kind in `kinds`.
        pub kind: u32,
        /// Its status.
        #[cfg_attr(feature = "wire", serde(serialize_with = "status_word"), ts(type = "string | null"))]
        pub status: Option<Status>,
        /// It is selected.
        #[cfg_attr(feature = "wire", serde(skip_serializing_if = "is_false"), ts(as = "Option<bool>", optional))]
        pub selected: bool,
    }

    /// One sign and its meaning.
    pub struct SceneLegendEntry {
        /// What sort of sign.
        pub about: SceneLegendAbout,
        /// Which one: position in `kinds`, the status' word, the form's name, the flag's name.
        pub key: String,
        /// What it means.
        pub label: String,
    }
}

/// What is drawn for a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "wire", derive(serde::Serialize, ts_rs::TS), serde(rename_all = "snake_case"))]
pub enum SceneForm {
    /// A moment: the kind's glyph.
    Point,
    /// A day: a bar as wide as the day, and never narrower than 6 px.
    Day,
    /// A duration: a bar.
    Bar,
    /// Somewhen within a month, season, year or hour: a bracket over it.
    Bracket,
    /// A range of uncertainty: a soft band between brackets.
    Band,
}

/// What a legend entry explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "wire", derive(serde::Serialize, ts_rs::TS), serde(rename_all = "snake_case"))]
pub enum SceneLegendAbout {
    /// Colour and glyph of a kind.
    Kind,
    /// The stroke of a status.
    Status,
    /// The form of a date.
    Form,
    /// A sign on a mark: approximate, open_start, only_reported, …
    Flag,
    /// The density strip.
    Density,
    /// The stroke of a relation.
    Relation,
    /// A rival date.
    Rival,
}

#[cfg(feature = "wire")]
// The signature is serde's.
const fn is_false(flag: &bool) -> bool {
    !*flag
}

#[cfg(feature = "wire")]
fn relation_word<S: serde::Serializer>(relation: &RelationType, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(relation.as_str())
}

#[cfg(feature = "wire")]
// The signature is serde's.
fn status_word<S: serde::Serializer>(status: &Option<Status>, to: S) -> Result<S::Ok, S::Error> {
    match status {
        Some(status) => to.serialize_str(status.as_str()),
        None => to.serialize_none(),
    }
}
