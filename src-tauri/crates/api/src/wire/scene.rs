//! A scene of the timeline: what gets painted. Pixels count from the scene's left edge and its top.

use dateline_core::model;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateShape, Word};

/// What lanes are made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Lanes {
    /// The sort of event.
    #[default]
    Kind,
    /// Who took part.
    Actor,
    /// Where.
    Place,
    /// How far it has come.
    Status,
    /// One lane.
    None,
}

/// Which scene is wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SceneArgs {
    /// The left edge of the view in seconds since 1970; null to fit everything.
    pub from: Option<f64>,
    /// Its right edge.
    pub to: Option<f64>,
    /// The view's width in pixels.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What lanes are made of.
    #[serde(default)]
    pub lanes: Lanes,
    /// How far it is scrolled down, in pixels.
    #[serde(default)]
    pub scroll: f64,
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// Events that must have a label if there is room for any.
    #[serde(default)]
    pub selected: Vec<String>,
}

/// What gets painted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Scene {
    /// The version of the file that it shows.
    pub version: u32,
    /// The second at the scene's left edge: it reaches further than the view on both sides.
    pub from: f64,
    /// Seconds in a pixel.
    pub per_px: f64,
    /// The scene's width in pixels.
    pub width: f64,
    /// The height of all lanes.
    pub total_height: f64,
    /// Events that the query finds.
    pub total: u32,
    /// Those without a date: they are on the shelf.
    pub undated: u32,
    /// The axis.
    pub axis: Vec<Tick>,
    /// The lanes, from the top.
    pub lanes: Vec<Lane>,
    /// The marks, in the order of painting.
    pub marks: Vec<Mark>,
    /// The labels; none overlaps another.
    pub labels: Vec<MarkLabel>,
    /// Where there are too many events for marks: how many there are.
    pub density: Vec<Density>,
    /// How long it took, in milliseconds.
    pub took: f64,
}

/// A line of the axis.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Tick {
    /// Where.
    pub x: f64,
    /// What stands beside it; empty for a fine line.
    pub label: String,
    /// Whether it is of the coarser sort.
    pub major: bool,
}

/// A lane.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Lane {
    /// The id or word of what it is for; null for the lane of those that have none.
    pub key: Option<String>,
    /// Its name.
    pub name: String,
    /// How many events it has.
    pub count: u32,
    /// Its top.
    pub y: f64,
    /// Its height.
    pub height: f64,
}

/// An event on the timeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Mark {
    /// The event's id.
    pub id: String,
    /// The lane's place in `lanes`.
    pub lane: u32,
    /// The certain part: its left edge.
    pub x0: f64,
    /// Its right edge.
    pub x1: f64,
    /// The possible part: its left edge.
    pub soft_x0: f64,
    /// Its right edge.
    pub soft_x1: f64,
    /// Its top.
    pub y: f64,
    /// Its height.
    pub height: f64,
    /// `#rrggbb`.
    pub colour: String,
    /// The form of the mark.
    pub glyph: String,
    /// How far the event has come.
    pub status: Option<Word<model::Status>>,
    /// How it is drawn.
    pub shape: DateShape,
    /// `~`.
    pub approximate: bool,
    /// `?`.
    pub uncertain: bool,
    /// The start is open or unknown.
    pub open_start: bool,
    /// The end is open or unknown.
    pub open_end: bool,
    /// A source reports it only.
    pub reported: bool,
    /// A source denies it.
    pub denied: bool,
}

/// The label of a mark.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MarkLabel {
    /// The mark's place in `marks`.
    pub mark: u32,
    /// The text, cut to its room.
    pub text: String,
    /// Its left edge.
    pub x: f64,
    /// Its baseline.
    pub y: f64,
    /// Its width; painters clip to it.
    pub width: f64,
    /// Whether it stands beside the mark rather than in it.
    pub outside: bool,
}

/// How many events there are along a lane.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Density {
    /// The lane's place in `lanes`.
    pub lane: u32,
    /// Where the first column starts.
    pub x: f64,
    /// How wide a column is.
    pub step: f64,
    /// How many events begin in each column.
    pub counts: Vec<u32>,
}

/// What the view should fit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FitArgs {
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// Only these events; all that the query finds if empty.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub ids: Vec<String>,
}

/// A range that shows it all, with a margin.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Fit {
    /// The left edge in seconds since 1970; null if no event has a date.
    pub from: Option<f64>,
    /// The right edge.
    pub to: Option<f64>,
}
