//! Pages of paper: the timeline or a chronology, set on pages of a size, with a heading, the page's number and the handling
//! mark on each. A page is plain data; it is painted as PDF here, and by the window where it is looked at and printed.
//!
//! Lengths are points, 72 to an inch, from the upper left corner. Nothing on a page tells when or where it was made, so equal
//! databases give equal bytes.

mod frame;
mod handling;
mod list;
mod paper;
mod pdf;
mod runs;
mod timeline;
mod wrap;

pub use frame::Sheet;
pub use list::{Listed, ListedLine, list};
pub use paper::Paper;
pub use pdf::pdf;
pub use timeline::{Cut, Part, TimelinePages, timeline};

/// Black on white, of the picture's light theme.
const INK: &str = "#1b1b20";
/// Text of the second rank.
const FAINT: &str = "#565660";
/// Hairlines.
const LINE: &str = "#cfcfd6";

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Lines and areas, under everything else.
    pub areas: Vec<PageArea>,
    /// Lines of text.
    pub texts: Vec<PageText>,
    /// A drawing, if it has one.
    pub picture: Option<PagePicture>,
}

/// A filled rectangle.
#[derive(Debug, Clone, PartialEq)]
pub struct PageArea {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// `#rrggbb`.
    pub colour: &'static str,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct PageText {
    /// Where it begins: its left edge, or its right edge where it runs from right to left.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// Type size.
    pub size: f32,
    /// Semi-bold instead of regular.
    pub bold: bool,
    /// `#rrggbb`.
    pub colour: &'static str,
    /// What it says.
    pub text: String,
    /// It runs from right to left.
    pub rtl: bool,
}

/// A drawing on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagePicture {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The drawing, as SVG whose text is text.
    pub svg: String,
}

impl PagePicture {
    /// The drawing with its letters as outlines, for a viewer that need not have the fonts.
    ///
    /// # Errors
    ///
    /// If the painter refuses it.
    pub fn outlined(&self) -> Result<String, crate::picture::PictureError> {
        let tree = pdf::tree(&self.svg)?;
        Ok(tree.to_string(&resvg::usvg::WriteOptions::default()))
    }
}

#[cfg(test)]
mod tests;
