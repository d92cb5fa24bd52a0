//! The words of a picture.
//!
//! What Inter has is text: it can be searched and edited, and any viewer has a font for it that is not wider than the room,
//! which `textLength` sees to. For other scripts a viewer may have no font, or one that sets them otherwise, and few of the
//! programs that pictures are put into read a font that is embedded in them; so these are outlines of the bundled letters, with
//! the text as their title. Letters that no bundled font has stay text. So does everything in a drawing for a PDF, which takes its
//! fonts with it.

use dateline_scene::font::{self, Weight};

use super::pen::{Attributes, Pen, number, with};

/// A line of words at its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    /// Left edge and baseline.
    pub(super) at: (f32, f32),
    /// Type size in pixels.
    pub(super) size: f32,
    pub(super) weight: Weight,
    /// The width that it was laid out with, which it must not exceed.
    pub(super) width: Option<f32>,
    /// A colour around the letters, where they lie on a hatch.
    pub(super) halo: Option<&'a str>,
}

/// Width of a halo, half of it outside of the letters.
const HALO: f32 = 4.0;

/// Paints words; `attributes` are those of their colour and type.
pub(super) fn paint(pen: &mut Pen, words: &Words<'_>, attributes: Attributes<'_>) {
    let text = words.text;
    if font::is_plain(text) || !font::covers(text) || (pen.all_text && !has_clusters(text)) {
        as_text(pen, words, attributes);
    } else {
        as_outlines(pen, words, attributes);
    }
}

/// Whether the text is in a script of India, several of whose letters stand beside one another as one. The reader of SVG that
/// drawings go through sets these over one another when they are text.
fn has_clusters(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{900}'..='\u{dff}'))
}

fn as_text(pen: &mut Pen, words: &Words<'_>, attributes: Attributes<'_>) {
    let mut all = vec![("x", words.at.0.into()), ("y", words.at.1.into())];
    all.extend_from_slice(attributes);
    let family = font::family(words.text).map(|family| format!("'{family}', Inter, sans-serif"));
    if let Some(family) = &family {
        all.push(("font-family", family.as_str().into()));
    }
    if let Some(width) = words.width.filter(|_| font::is_plain(words.text)) {
        all.push(("textLength", width.into()));
    }
    let halo = words.halo.unwrap_or_default();
    if words.halo.is_some() {
        all.extend_from_slice(with!(
            "stroke" = halo,
            "stroke-width" = HALO,
            "stroke-linejoin" = "round",
            "paint-order" = "stroke",
        ));
    }
    if font::is_rtl(words.text) {
        pen.text("text", &all, &turned(words.text));
    } else {
        pen.text("text", &all, words.text);
    }
}

/// Text that runs from right to left as a whole, and is still anchored at its left edge.
fn turned(text: &str) -> String {
    format!("\u{2067}{text}\u{2069}")
}

fn as_outlines(pen: &mut Pen, words: &Words<'_>, attributes: Attributes<'_>) {
    let place = format!("translate({} {})", number(words.at.0), number(words.at.1));
    let mut all = vec![("transform", place.as_str().into())];
    all.extend_from_slice(attributes);
    pen.open("g", &all);
    pen.text("title", with!(), words.text);
    for outline in font::outlines(words.text, words.size.into(), words.weight) {
        // Some pixels.
        let x = number(outline.x as f32);
        let units = format!("translate({x} 0) scale({0:.5} -{0:.5})", outline.scale);
        match words.halo {
            None => pen.element("path", with!("transform" = &units, "d" = &outline.path)),
            Some(halo) => pen.element(
                "path",
                with!(
                    "transform" = &units,
                    "d" = &outline.path,
                    "stroke" = halo,
                    "stroke-width" = HALO / outline.scale as f32,
                    "stroke-linejoin" = "round",
                    "paint-order" = "stroke",
                ),
            ),
        }
    }
    pen.close("g");
}
