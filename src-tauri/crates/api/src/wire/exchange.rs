//! Tables and pictures out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileName, Lanes, PageSetup, Relations};

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// A table of the events.
    Csv,
    /// Everything, without loss.
    Json,
    /// The timeline as a drawing.
    Svg,
    /// The timeline as a picture.
    Png,
    /// The timeline or a chronology on pages of paper.
    Pdf,
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureTheme {
    /// On white.
    #[default]
    Light,
    /// On a dark ground.
    Dark,
}

/// What to write, and how.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportArgs {
    /// The format.
    pub format: ExportFormat,
    /// Only events that this finds.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub query: String,
    /// The part of the timeline that a picture shows; null for all of it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub view: Option<ExportView>,
    /// What stands on the pages of a PDF, and how.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub pages: Option<PageSetup>,
}

/// The part of the timeline that a picture shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportView {
    /// The left edge in seconds since 1970; null to fit everything.
    pub from: Option<f64>,
    /// The right edge.
    pub to: Option<f64>,
    /// The picture's width in pixels.
    pub width: f32,
    /// The height in pixels that its lanes share; 900 if it is not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub height: Option<f32>,
    /// How far the lanes are scrolled, in pixels: the picture begins with what is in sight.
    #[serde(default)]
    #[ts(optional, as = "Option<f32>")]
    pub scroll: f32,
    /// All lanes, however tall the picture gets; else those that have room in its height.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub all_lanes: bool,
    /// What lanes are made of.
    #[serde(default)]
    pub lanes: Lanes,
    /// Its colours.
    #[serde(default)]
    pub theme: PictureTheme,
    /// Which relations it shows.
    #[serde(default)]
    #[ts(optional, as = "Option<Relations>")]
    pub relations: Relations,
    /// Events whose relations and rival dates it shows.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub selected: Vec<String>,
}

/// What was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Exported {
    /// The file; null if the person thought better of it.
    pub saved: Option<FileName>,
    /// What the format cannot hold and was left out, each as a sentence.
    pub left_out: Vec<String>,
}
