//! The layout of a timeline: from narrow columns to a scene, which is what gets painted.
//!
//! Pure: no input, no output, no clock. [`Columns`] hold what must be known of every event, a [`Request`] says which part is looked at,
//! [`Titles`] gives names for what is shown, and [`Timeline::scene`] returns a [`Scene`] in pixels. The window's canvas and
//! the pictures paint the same scene. `docs/timeline.md` says what each sign means.

mod arcs;
mod axis;
mod calendar;
mod civil;
pub mod columns;
pub mod font;
mod form;
mod label;
mod lanes;
mod layout;
mod legend;
mod metrics;
mod neighbour;
mod pack;
mod place;
mod request;
mod row_set;
pub mod scene;
mod strip;
mod timeline;
mod titles;
mod view;

pub use calendar::{Calendar, Cell, Days, calendar};
pub use columns::{BrokenColumns, Builder, Change, Columns, Entry};
pub use neighbour::{Neighbour, Step, Way};
pub use request::{LaneBy, Link, Request, Rival, Shown};
pub use row_set::RowSet;
pub use scene::{
    Scene, SceneArc, SceneAxis, SceneDensity, SceneForm, SceneGhost, SceneKind, SceneLabel, SceneLabelBefore,
    SceneLane, SceneLegendAbout, SceneLegendEntry, SceneMark, SceneShelf, SceneShelfItem, SceneTick,
};
pub use timeline::{Timeline, layout};
pub use titles::{KindLook, Titles};
