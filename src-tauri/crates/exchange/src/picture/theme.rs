//! The colours of a picture: those of the window, light and dark.

use super::colour::{Rgb, contrast, hex, readable, rgb};

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// The ground.
    pub ground: &'static str,
    /// Hairlines of the short spans.
    pub line: &'static str,
    /// Hairlines of the long spans and between lanes.
    pub strong_line: &'static str,
    /// Text.
    pub text: &'static str,
    /// Text of the second rank.
    pub faint_text: &'static str,
    /// Today, and what is selected.
    pub accent: &'static str,
    /// What a source denies.
    pub denial: &'static str,
}

impl Theme {
    /// Dark on white, for paper.
    pub const LIGHT: Self = Self {
        ground: "#ffffff",
        line: "#ececef",
        strong_line: "#cfcfd6",
        text: "#1b1b20",
        faint_text: "#565660",
        accent: "#4450c4",
        denial: "#b3261e",
    };

    /// Light on near black.
    pub const DARK: Self = Self {
        ground: "#16171a",
        line: "#25262b",
        strong_line: "#3e4048",
        text: "#ececf0",
        faint_text: "#a9aab5",
        accent: "#9aa2f7",
        denial: "#f2877f",
    };

    /// An event colour as a stroke or glyph, which stands out from the ground.
    pub(super) fn ink(&self, colour: &str) -> String {
        hex(readable(rgb(colour), rgb(self.ground)))
    }

    /// Words on an area of an event colour: white if it can be read, which looks calmer, otherwise near black.
    pub(super) fn on(&self, colour: &str) -> String {
        const DAY: Rgb = [255.0; 3];
        const NIGHT: Rgb = [20.0, 21.0, 28.0];
        let area = rgb(colour);
        hex(if contrast(DAY, area) >= 4.5 { DAY } else { NIGHT })
    }
}

/// An event colour as an area.
pub(super) fn area(colour: &str) -> String {
    hex(rgb(colour))
}
