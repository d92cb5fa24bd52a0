//! A line as it is set: its letters in order of sight, each in the face that has it, joined as their script joins them.

use rustybuzz::{Direction, UnicodeBuffer, shape};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::faces::{Stack, UNKNOWN};
use super::{Weight, is_rtl, is_zero_width};

/// Letters of one face and one direction.
pub(super) struct Run {
    /// The place of the face; `None` for letters that no face has.
    pub(super) face: Option<usize>,
    /// Where it begins, in em from the left edge of the line.
    pub(super) x: f32,
    /// Glyphs and their origins, in units of the face from the beginning of the run.
    pub(super) glyphs: Vec<(u16, i32, i32)>,
    /// In em.
    pub(super) width: f32,
}

/// The runs of a line, from left to right.
pub(super) fn runs(line: &str, weight: Weight) -> Vec<Run> {
    let stack = Stack::of(weight);
    let base = if is_rtl(line) { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(line, Some(base));
    let mut runs = Vec::new();
    let mut x = 0.0;
    for paragraph in &info.paragraphs {
        let (levels, spans) = info.visual_runs(paragraph, paragraph.range.clone());
        for span in spans {
            let rtl = levels.get(span.start).is_some_and(Level::is_rtl);
            let mut parts = parts(&line[span], stack);
            if rtl {
                parts.reverse();
            }
            for (face, text) in parts {
                let (glyphs, width) = set(text, face, rtl, stack);
                runs.push(Run { face, x, glyphs, width });
                x += width;
            }
        }
    }
    runs
}

/// Stretches of one face. What a reader takes for one letter is in one face.
fn parts<'a>(text: &'a str, stack: &Stack) -> Vec<(Option<usize>, &'a str)> {
    let mut parts: Vec<(Option<usize>, usize, usize)> = Vec::new();
    for (at, letter) in text.grapheme_indices(true) {
        let end = at + letter.len();
        let base = letter.chars().next().unwrap_or(' ');
        let own = stack.place(base);
        match parts.last_mut() {
            // What is not seen, and spaces, join those before them: a space between two Arabic words is Arabic.
            Some(last) if last.0 == own || is_zero_width(base) || (base == ' ' && last.0.is_some()) => {
                last.2 = end;
            }
            _ => parts.push((own, at, end)),
        }
    }
    parts.into_iter().map(|(face, from, to)| (face, &text[from..to])).collect()
}

fn set(text: &str, face: Option<usize>, rtl: bool, stack: &Stack) -> (Vec<(u16, i32, i32)>, f32) {
    let Some(bundled) = face.and_then(|place| stack.face(place)) else {
        let letters = text.chars().filter(|letter| !is_zero_width(*letter)).count();
        // Some hundred letters.
        return (Vec::new(), UNKNOWN * letters as f32);
    };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let shaped = shape(&bundled.face, &[], buffer);
    let mut pen = 0;
    let mut glyphs = Vec::with_capacity(shaped.len());
    for (glyph, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let number = u16::try_from(glyph.glyph_id).unwrap_or(0);
        glyphs.push((number, pen + position.x_offset, position.y_offset));
        pen += position.x_advance;
    }
    // Some thousand units.
    (glyphs, pen as f32 / bundled.units())
}
