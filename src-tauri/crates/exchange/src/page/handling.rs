//! Handling marks on paper, after the Traffic Light Protocol 2.0 (FIRST, <https://www.first.org/tlp/>): the label in capitals,
//! right-justified in header and footer of every page, in 12 points or more, in its colour on black.

use dateline_core::model::Handling;
use dateline_scene::font::{Weight, width};

use super::{PageArea, PageText};

/// Type size of a mark.
const SIZE: f32 = 12.0;

/// How a mark is written.
const fn label(handling: Handling) -> (&'static str, &'static str) {
    match handling {
        Handling::Clear => ("TLP:CLEAR", "#ffffff"),
        Handling::Green => ("TLP:GREEN", "#33ff00"),
        Handling::Amber => ("TLP:AMBER", "#ffc000"),
        Handling::AmberStrict => ("TLP:AMBER+STRICT", "#ffc000"),
        Handling::Red => ("TLP:RED", "#ff2b2b"),
    }
}

/// A mark whose box ends at `right` and whose baseline is `y`; gives its left edge too.
#[expect(clippy::cast_possible_truncation, reason = "some points")]
pub(super) fn mark(handling: Handling, right: f32, y: f32) -> (PageArea, PageText, f32) {
    let (text, colour) = label(handling);
    let wide = width(text, SIZE.into(), Weight::SemiBold) as f32;
    let left = right - wide - 8.0;
    let area = PageArea { x: left, y: y - 12.5, width: wide + 8.0, height: 17.0, colour: "#000000" };
    let text =
        PageText { x: left + 4.0, y, size: SIZE, bold: true, colour, text: text.to_owned(), rtl: false };
    (area, text, left)
}
