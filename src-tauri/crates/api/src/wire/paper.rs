//! Pages of paper: what stands on them, and what they look like.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ExportView;

/// What stands on pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PageContent {
    /// The timeline.
    #[default]
    Timeline,
    /// A chronology: date, title, who, where and the sources of each event.
    List,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inches.
    Letter,
    /// 11 × 17 inches.
    Tabloid,
}

/// What stands on pages, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PageSetup {
    /// What stands on them.
    #[ts(optional, as = "Option<PageContent>")]
    pub content: PageContent,
    /// The size of the paper.
    #[ts(optional, as = "Option<PaperSize>")]
    pub size: PaperSize,
    /// Held sideways; null for what suits the content.
    #[ts(optional = nullable)]
    pub landscape: Option<bool>,
    /// Over how many pages side by side the time of a timeline goes, with as many below each other as its lanes need; 0
    /// for all of it on one page.
    #[ts(optional, as = "Option<u16>")]
    pub across: u16,
    /// What stands at the top of each page; null for the name of the file.
    #[ts(optional = nullable)]
    pub title: Option<String>,
}

/// Pages that are asked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PagesArgs {
    /// Only events that this finds.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub query: String,
    /// The part of the timeline that they show; null for all of it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub view: Option<ExportView>,
    /// What stands on them.
    pub setup: PageSetup,
    /// The first page that is wanted, from 0.
    #[serde(default)]
    #[ts(optional, as = "Option<u32>")]
    pub from: u32,
    /// How many are wanted at most; null for all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub limit: Option<u32>,
}

/// Pages as they are shown and printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Pages {
    /// How many there are.
    pub total: u32,
    /// Those that were asked for.
    pub pages: Vec<PageShown>,
    /// What has no room, each as a sentence.
    pub left_out: Vec<String>,
}

/// One page. Lengths are points, 72 to an inch, from its upper left corner.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageShown {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Filled rectangles, under everything else: x, y, width, height and colour.
    pub areas: Vec<(f32, f32, f32, f32, String)>,
    /// Lines of text.
    pub texts: Vec<PageTextShown>,
    /// A drawing.
    pub picture: Option<PagePictureShown>,
}

/// A line of text on a page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageTextShown {
    /// Where it begins: its left edge, or its right edge where it runs from right to left.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// Type size.
    pub size: f32,
    /// Semi-bold instead of regular.
    pub bold: bool,
    /// `#rrggbb`.
    pub colour: String,
    /// What it says.
    pub text: String,
    /// It runs from right to left.
    pub rtl: bool,
}

/// A drawing on a page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PagePictureShown {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The drawing as SVG whose letters are outlines: it needs no fonts and holds nothing that runs.
    pub svg: String,
}
