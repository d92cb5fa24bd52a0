//! The bundled faces, and which of them a letter is set in.

use std::sync::LazyLock;

use rustybuzz::Face;
use ttf_parser::GlyphId;

use super::{FALLBACKS, REGULAR, SEMIBOLD, Weight};

/// One face, ready to measure and to shape with.
pub(super) struct Bundled {
    pub(super) face: Face<'static>,
    /// Its letters change with their neighbours, or lie on one another: they have to be shaped to be measured.
    pub(super) joins: bool,
}

impl Bundled {
    fn new(font: &'static [u8], joins: bool) -> Option<Self> {
        Some(Self { face: Face::from_slice(font, 0)?, joins })
    }

    /// Units of the face to an em.
    pub(super) fn units(&self) -> f32 {
        // At most 16,384.
        self.face.units_per_em() as f32
    }

    /// The glyph of a letter, if the face has one.
    pub(super) fn glyph(&self, letter: char) -> Option<GlyphId> {
        self.face.glyph_index(letter)
    }

    /// The advance of a letter that stands alone, in em.
    pub(super) fn advance(&self, letter: char) -> Option<f32> {
        Some(f32::from(self.face.glyph_hor_advance(self.glyph(letter)?)?) / self.units())
    }
}

/// The faces of a weight, in the order in which they are asked for a letter.
pub(super) struct Stack {
    faces: Vec<Bundled>,
    /// Advances of ASCII in the first face, in em.
    pub(super) ascii: [f32; 128],
}

/// What a letter counts that no face has: emoji are about this wide.
pub(super) const UNKNOWN: f32 = 1.0;

static STACKS: LazyLock<[Stack; 2]> = LazyLock::new(|| [Stack::new(REGULAR), Stack::new(SEMIBOLD)]);

impl Stack {
    /// The faces of this weight. The fallbacks have one weight.
    pub(super) fn of(weight: Weight) -> &'static Self {
        &STACKS[weight as usize]
    }

    fn new(text: &'static [u8]) -> Self {
        let fallbacks = FALLBACKS.iter().filter_map(|fallback| Bundled::new(fallback.data, fallback.joins));
        let faces: Vec<Bundled> = Bundled::new(text, false).into_iter().chain(fallbacks).collect();
        let mut ascii = [0.0; 128];
        for code in 32..127_u8 {
            let advance = faces.first().and_then(|face| face.advance(char::from(code)));
            ascii[usize::from(code)] = advance.unwrap_or(UNKNOWN);
        }
        Self { faces, ascii }
    }

    /// The place of the first face that has a letter; the text face is 0.
    pub(super) fn place(&self, letter: char) -> Option<usize> {
        self.faces.iter().position(|face| face.glyph(letter).is_some())
    }

    /// The face at a place.
    pub(super) fn face(&self, place: usize) -> Option<&Bundled> {
        self.faces.get(place)
    }

    /// How many faces there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.faces.len()
    }
}
