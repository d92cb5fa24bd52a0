//! Text as outlines, for pictures: whoever looks at them sees the letters that the picture was laid out with.

use std::fmt::Write as _;

use ttf_parser::{GlyphId, OutlineBuilder};

use super::Weight;
use super::faces::Stack;
use super::shape::runs;

/// Letters of one face as an outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Path data of SVG, in units of the face: x to the right and y upwards from the baseline.
    pub path: String,
    /// Where it begins, in pixels from the left edge of the line.
    pub x: f64,
    /// Pixels to a unit.
    pub scale: f64,
}

/// The outlines of a line at a type size in pixels, from left to right. Letters that no bundled font has are left out.
#[must_use]
pub fn outlines(line: &str, size: f64, weight: Weight) -> Vec<Outline> {
    let stack = Stack::of(weight);
    let outline = |run: super::shape::Run| {
        let bundled = stack.face(run.face?)?;
        let mut path = Path::default();
        for (glyph, x, y) in run.glyphs {
            path.begin(x, y);
            // Spaces have no outline.
            let _ = bundled.face.outline_glyph(GlyphId(glyph), &mut path);
        }
        let scale = size / f64::from(bundled.units());
        (!path.data.is_empty()).then(|| Outline { path: path.data, x: f64::from(run.x) * size, scale })
    };
    runs(line, weight).into_iter().filter_map(outline).collect()
}

/// Path data in whole units, each point from the one before.
#[derive(Default)]
struct Path {
    data: String,
    origin: (f32, f32),
    /// Where the pen is, as it was written.
    at: (i32, i32),
}

impl Path {
    fn begin(&mut self, x: i32, y: i32) {
        // Some thousand units.
        self.origin = (x as f32, y as f32);
    }

    fn rounded(&self, x: f32, y: f32) -> (i32, i32) {
        // Some thousand units.
        ((x + self.origin.0).round() as i32, (y + self.origin.1).round() as i32)
    }

    fn write(&mut self, command: char, points: &[(f32, f32)]) {
        self.data.push(command);
        let mut last = self.at;
        for (nth, &(x, y)) in points.iter().enumerate() {
            last = self.rounded(x, y);
            let (x, y) = (last.0 - self.at.0, last.1 - self.at.1);
            let gap = if nth > 0 && x >= 0 { " " } else { "" };
            let between = if y >= 0 { " " } else { "" };
            let _ = write!(self.data, "{gap}{x}{between}{y}");
        }
        self.at = last;
    }
}

impl OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        // After a path is closed, the pen is back where that began: a place of its own is simpler.
        self.at = self.rounded(x, y);
        let _ = write!(self.data, "M{} {}", self.at.0, self.at.1);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.write('l', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.write('q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.write('c', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_has_an_outline_of_its_own() {
        let one = |text: &str| outlines(text, 10.0, Weight::Regular);
        assert_eq!(one(" "), []);
        assert_ne!(one("東"), one("京"));
        let mixed = one("Tokyo 東京");
        assert_eq!(mixed.len(), 2, "a run of Inter and one of Noto");
        assert!(mixed[0].path.starts_with('M') && mixed[1].x > 20.0 && mixed[1].x < 40.0);
        assert!(mixed.iter().all(|outline| !outline.path.contains("NaN")));
    }

    #[test]
    fn arabic_runs_to_the_left_of_what_follows_it() {
        // In a line that begins in Arabic, the Latin word that follows stands left of it.
        let set = outlines("قمة Tokyo", 10.0, Weight::Regular);
        assert_eq!(set.len(), 2);
        assert!(set[0].x < set[1].x);
        let tokyo = outlines("Tokyo", 10.0, Weight::Regular);
        assert_eq!(set[0].path, tokyo[0].path, "Tokyo is at the left");
    }

    #[test]
    fn arabic_letters_are_joined() {
        let apart: String = ["ة", "م", "ق"]
            .iter()
            .map(|letter| outlines(letter, 10.0, Weight::Regular).remove(0).path)
            .collect();
        let joined = outlines("قمة", 10.0, Weight::Regular).remove(0).path;
        assert_ne!(joined.matches('M').count(), 0);
        assert_ne!(joined.len(), apart.len(), "each letter has the form of its place in the word");
    }
}
