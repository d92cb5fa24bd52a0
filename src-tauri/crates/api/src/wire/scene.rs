//! A scene of the timeline, asked for and answered. What is painted is of the scene crate.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

impl From<Lanes> for dateline_scene::LaneBy {
    fn from(lanes: Lanes) -> Self {
        match lanes {
            Lanes::Kind => Self::Kind,
            Lanes::Actor => Self::Actor,
            Lanes::Place => Self::Place,
            Lanes::Status => Self::Status,
            Lanes::None => Self::Nothing,
        }
    }
}

/// Which relations of events are drawn as arcs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Relations {
    /// None.
    None,
    /// Those of selected events.
    #[default]
    Selected,
    /// All, if they are not too many in view; those of selected events in any case.
    All,
}

/// Which scene is wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SceneArgs {
    /// The left edge of the view in seconds since 1970; null to fit everything.
    pub from: Option<f64>,
    /// Its right edge.
    pub to: Option<f64>,
    /// The width of the plot in pixels, without the gutter of the lane names.
    pub width: f32,
    /// Its height, without the axis.
    pub height: f32,
    /// What lanes are made of.
    #[serde(default)]
    pub lanes: Lanes,
    /// How far it is scrolled down, in pixels.
    #[serde(default)]
    pub scroll: f32,
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// How many views to lay out on either side, so that the scene can be dragged; one if it is not said.
    #[serde(default = "one")]
    #[ts(optional, as = "Option<f32>")]
    pub margin: f32,
    /// What text sizes are multiplied with.
    #[serde(default = "one")]
    #[ts(optional, as = "Option<f32>")]
    pub text_scale: f32,
    /// Now in the reader's clock, in seconds since 1970 as if it were UTC, for the line of today.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub now: Option<f64>,
    /// Selected events: drawn also where others are only counted, with the rival dates that are claimed of them. The first
    /// is the one to be brought into sight.
    #[serde(default)]
    pub selected: Vec<String>,
    /// Which relations are drawn.
    #[serde(default)]
    #[ts(optional, as = "Option<Relations>")]
    pub relations: Relations,
}

const fn one() -> f32 {
    1.0
}

/// A scene, and what it does not know: ids.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SceneAnswer {
    /// The version of the file that it shows.
    pub version: i64,
    /// How long it took, in milliseconds.
    pub took: f64,
    /// The event ids of the marks, in their order.
    pub ids: Vec<String>,
    /// The event ids on the shelf, in their order.
    pub shelf_ids: Vec<String>,
    /// What each lane stands for: the id of a kind, an actor or a place, or the word of a status; null for the lane of
    /// those that have none.
    pub lane_ids: Vec<Option<String>>,
    /// What gets painted.
    pub scene: dateline_scene::Scene,
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

/// Which event a key leads to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourArgs {
    /// The event that is gone on from; null to begin with the one that is nearest to `near`.
    pub from: Option<String>,
    /// Which way.
    pub way: dateline_scene::Way,
    /// What is typed into the find field.
    #[serde(default)]
    pub query: String,
    /// What lanes are made of.
    #[serde(default)]
    pub lanes: Lanes,
    /// Which of its lanes counts where the event is in several, as `lane_ids` of a scene name them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub lane: Option<String>,
    /// A moment, in seconds since 1970: what a person looks at.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub near: Option<f64>,
}

/// The event that a key leads to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Neighbour {
    /// Its id; null at the end of a lane, or where nothing is dated.
    pub id: Option<String>,
    /// Its lane, as `lane_ids` of a scene name them.
    pub lane: Option<String>,
    /// Its bounds.
    pub bounds: Option<super::DateBounds>,
    /// Seconds in a pixel at which it should have a mark of its own; null if no zoom tells it from those that begin
    /// with it.
    pub room_at: Option<f64>,
}
