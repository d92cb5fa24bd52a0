//! How wide text is.
//!
//! Widths are sums of the advances in the bundled fonts, without kerning. Kerning mostly tightens, so what is measured is hardly ever
//! narrower than what is painted, and painters clip.

use std::sync::LazyLock;

use ttf_parser::Face;

/// The bundled text font, Inter Regular, as a TrueType file.
pub const REGULAR: &[u8] = include_bytes!("../fonts/Inter-Regular.ttf");
/// The bundled text font, Inter SemiBold, as a TrueType file.
pub const SEMIBOLD: &[u8] = include_bytes!("../fonts/Inter-SemiBold.ttf");
/// The bundled font for scripts that Inter does not have, as a TrueType file: a part of DejaVu Sans.
pub const FALLBACK: &[u8] = include_bytes!("../fonts/DejaVuSans-Fallback.ttf");

/// The weights that labels are set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Labels, axis.
    Regular,
    /// Lane names.
    SemiBold,
}

/// Measures text of one weight.
struct Ruler {
    /// Advances of ASCII, in em.
    ascii: [f32; 128],
    face: Option<Face<'static>>,
    fallback: Option<Face<'static>>,
}

static RULERS: LazyLock<[Ruler; 2]> = LazyLock::new(|| [Ruler::new(REGULAR), Ruler::new(SEMIBOLD)]);

/// What a glyph counts that no bundled font has: CJK and emoji are about this wide.
const UNKNOWN: f32 = 1.0;

fn em(face: Option<&Face<'_>>, letter: char) -> Option<f32> {
    let face = face?;
    let advance = face.glyph_hor_advance(face.glyph_index(letter)?)?;
    Some(f32::from(advance) / f32::from(face.units_per_em()))
}

impl Ruler {
    fn new(font: &'static [u8]) -> Self {
        let face = Face::parse(font, 0).ok();
        let fallback = Face::parse(FALLBACK, 0).ok();
        let mut ruler = Self { ascii: [0.0; 128], face, fallback };
        for code in 32..127_u8 {
            ruler.ascii[usize::from(code)] = em(ruler.face.as_ref(), char::from(code)).unwrap_or(UNKNOWN);
        }
        ruler
    }
}

/// The letters of one line, as they are set.
#[derive(Clone, Copy)]
pub(crate) struct Setting {
    ruler: &'static Ruler,
    /// The line has letters that the text font does not have. Some painters then set all of it in the fallback, so the
    /// wider of both counts.
    mixed: bool,
    size: f64,
}

impl Setting {
    /// How this line is set, at a type size in pixels.
    pub(crate) fn of(line: &str, size: f64, weight: Weight) -> Self {
        let ruler = &RULERS[weight as usize];
        let foreign = |letter: char| {
            !letter.is_ascii() && !is_zero_width(letter) && em(ruler.face.as_ref(), letter).is_none()
        };
        Self { ruler, mixed: line.chars().any(foreign), size }
    }

    /// The width of one of its letters in pixels.
    pub(crate) fn advance(&self, letter: char) -> f64 {
        f64::from(self.em(letter)) * self.size
    }

    fn em(&self, letter: char) -> f32 {
        let Ruler { ascii, face, fallback } = self.ruler;
        if !self.mixed && letter.is_ascii() {
            return ascii[letter as usize];
        }
        if is_zero_width(letter) {
            return 0.0;
        }
        let own = em(face.as_ref(), letter);
        let other = if self.mixed || own.is_none() { em(fallback.as_ref(), letter) } else { None };
        match (own, other) {
            (Some(own), Some(other)) => own.max(other),
            (own, other) => own.or(other).unwrap_or(UNKNOWN),
        }
    }
}

/// The width of a line in CSS pixels, at a type size in CSS pixels.
#[must_use]
pub fn width(line: &str, size: f64, weight: Weight) -> f64 {
    let setting = Setting::of(line, size, weight);
    line.chars().map(|letter| setting.advance(letter)).sum()
}

/// Whether the bundled fonts have all letters of a text. Where they do not, a picture needs a font of the system.
#[must_use]
pub fn covers(text: &str) -> bool {
    let ruler = &RULERS[0];
    let has = |face: &Option<Face<'_>>, letter| em(face.as_ref(), letter).is_some();
    text.chars().all(|letter| {
        letter.is_ascii() || is_zero_width(letter) || has(&ruler.face, letter) || has(&ruler.fallback, letter)
    })
}

/// Whether a letter lies on the one before it or is not seen at all. Combining marks are not all of Unicode's, only those
/// of the bundled scripts.
fn is_zero_width(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0300..=0x036f | 0x0483..=0x0489 | 0x0591..=0x05bd | 0x05bf | 0x05c1..=0x05c2 | 0x05c4..=0x05c5 | 0x05c7
        | 0x0610..=0x061a | 0x064b..=0x065f | 0x0670 | 0x06d6..=0x06dc | 0x06df..=0x06e4 | 0x06e7..=0x06e8
        | 0x06ea..=0x06ed | 0x200b..=0x200f | 0x2060..=0x2064 | 0x20d0..=0x20f0 | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f
        | 0xfeff | 0xe0100..=0xe01ef)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_and_the_fallback_can_be_read() {
        for ruler in RULERS.iter() {
            assert!(ruler.face.is_some() && ruler.fallback.is_some());
        }
        assert!(width("Wide", 13.0, Weight::SemiBold) > width("Wide", 13.0, Weight::Regular));
    }

    #[test]
    fn bundled_scripts_have_widths_of_their_own() {
        for text in ["Łódź", "Αθήνα", "Москва", "שלום", "طوكيو", "…", "–", "“”", "→"]
        {
            for letter in text.chars() {
                let wide = width(&letter.to_string(), 1.0, Weight::Regular);
                assert!(wide > 0.0 && (wide - f64::from(UNKNOWN)).abs() > 1e-6, "{letter}");
            }
        }
    }

    #[test]
    fn scripts_that_are_not_bundled_are_known() {
        assert!(covers("“Łódź” – Αθήνα, Москва, שָׁלוֹם, طوكيو…\u{200f}"));
        assert!(!covers("Tokyo 東京"));
    }

    #[test]
    fn what_no_font_has_is_an_em_and_marks_are_nothing() {
        assert!((width("東京", 10.0, Weight::Regular) - 20.0).abs() < 1e-6);
        let plain = width("e", 10.0, Weight::Regular);
        assert!((width("e\u{301}\u{200f}", 10.0, Weight::Regular) - plain).abs() < 1e-6);
    }
}
