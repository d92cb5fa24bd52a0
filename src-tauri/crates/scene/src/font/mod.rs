//! How wide text is, and what it looks like.
//!
//! A letter is set in the first bundled face that has it. Widths are sums of advances without kerning: kerning mostly
//! tightens, so what is measured is hardly ever narrower than what is painted, and painters clip. Scripts whose letters join
//! or lie on one another are shaped before they are measured.

mod faces;
mod outline;
mod shape;

use unicode_bidi::{BidiClass, bidi_class};

pub use outline::{Outline, outlines};

use faces::{Stack, UNKNOWN};

/// The bundled text font, Inter Regular, as a TrueType file.
pub const REGULAR: &[u8] = include_bytes!("../../fonts/Inter-Regular.ttf");
/// The bundled text font, Inter SemiBold, as a TrueType file.
pub const SEMIBOLD: &[u8] = include_bytes!("../../fonts/Inter-SemiBold.ttf");

/// A bundled font for scripts that Inter does not have. It has one weight.
#[derive(Debug, Clone, Copy)]
pub struct Fallback {
    /// The name of its family, as the file has it.
    pub family: &'static str,
    /// The file: OpenType with TrueType or PostScript outlines.
    pub data: &'static [u8],
    /// Its letters join or lie on one another.
    joins: bool,
}

/// The fallbacks, in the order in which they are asked for a letter; the window names them in the same order
/// (`ui/src/styles/fonts.css`).
pub const FALLBACKS: [Fallback; 7] = [
    Fallback {
        family: "Noto Sans Arabic",
        data: include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
        joins: true,
    },
    Fallback {
        family: "Noto Sans Hebrew",
        data: include_bytes!("../../fonts/NotoSansHebrew-Regular.ttf"),
        joins: true,
    },
    Fallback {
        family: "Noto Sans Devanagari",
        data: include_bytes!("../../fonts/NotoSansDevanagari-Regular.ttf"),
        joins: true,
    },
    Fallback {
        family: "Noto Sans Thai",
        data: include_bytes!("../../fonts/NotoSansThai-Regular.ttf"),
        joins: true,
    },
    Fallback {
        family: "Noto Sans CJK JP",
        data: include_bytes!("../../fonts/NotoSansCJKjp-Fallback.otf"),
        joins: false,
    },
    Fallback {
        family: "Noto Sans CJK KR",
        data: include_bytes!("../../fonts/NotoSansCJKkr-Hangul.otf"),
        joins: false,
    },
    Fallback {
        family: "DejaVu Sans",
        data: include_bytes!("../../fonts/DejaVuSans-Fallback.ttf"),
        joins: true,
    },
];

/// The weights that labels are set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Labels, axis.
    Regular,
    /// Lane names.
    SemiBold,
}

/// The width of a line in CSS pixels, at a type size in CSS pixels.
#[must_use]
pub fn width(line: &str, size: f64, weight: Weight) -> f64 {
    let stack = Stack::of(weight);
    if line.chars().any(|letter| joins(letter, stack)) {
        return shape::runs(line, weight).iter().map(|run| f64::from(run.width)).sum::<f64>() * size;
    }
    line.chars().map(|letter| f64::from(advance(letter, stack))).sum::<f64>() * size
}

/// A line of at most `room` pixels, with an ellipsis at its end where it was cut; `None` if hardly a word of it fits.
#[must_use]
pub fn clipped(line: &str, room: f64, size: f64, weight: Weight) -> Option<String> {
    crate::label::clip(line, room, size, weight).map(|line| line.text)
}

/// The width of a letter that its neighbours do not change, in em.
fn advance(letter: char, stack: &Stack) -> f32 {
    if letter.is_ascii() {
        return stack.ascii[letter as usize];
    }
    if is_zero_width(letter) {
        return 0.0;
    }
    let face = stack.place(letter).and_then(|place| stack.face(place));
    face.and_then(|face| face.advance(letter)).unwrap_or(UNKNOWN)
}

/// Whether a letter is measured with its neighbours only.
fn joins(letter: char, stack: &Stack) -> bool {
    // Latin, Greek and Cyrillic, signs and the scripts of East Asia: asked of every letter, so answered without a face.
    !matches!(u32::from(letter), 0..=0x58f | 0x1e00..=0xd7ff)
        && stack.place(letter).and_then(|place| stack.face(place)).is_some_and(|face| face.joins)
}

/// Whether the bundled fonts have all letters of a text. Where they do not, a picture needs a font of the system.
#[must_use]
pub fn covers(text: &str) -> bool {
    let stack = Stack::of(Weight::Regular);
    text.chars().all(|letter| letter.is_ascii() || is_zero_width(letter) || stack.place(letter).is_some())
}

/// Whether Inter alone has all letters of a text, from left to right. A picture can hold such a text as text: each viewer
/// has a font for it. For any other text a viewer may have none, or sets it otherwise.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let stack = Stack::of(Weight::Regular);
    let plain = |letter: char| {
        letter.is_ascii()
            || (stack.place(letter) == Some(0) && !matches!(bidi_class(letter), BidiClass::R | BidiClass::AL))
    };
    text.chars().all(plain)
}

/// The family of the first fallback that a letter of the text is set in; `None` if Inter has them all. A painter that looks for
/// letters one by one takes scripts that join apart: it has to begin with their own font.
#[must_use]
pub fn family(text: &str) -> Option<&'static str> {
    let stack = Stack::of(Weight::Regular);
    let foreign = text.chars().filter(|letter| !letter.is_ascii() && !is_zero_width(*letter));
    let place = foreign.filter_map(|letter| stack.place(letter)).find(|place| *place > 0)?;
    FALLBACKS.get(place - 1).map(|fallback| fallback.family)
}

/// Whether the first letter that has a direction runs from right to left (rules P2 and P3 of Unicode Standard Annex 9).
#[must_use]
pub fn is_rtl(line: &str) -> bool {
    let strong = |letter| match bidi_class(letter) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    };
    line.chars().find_map(strong).unwrap_or(false)
}

/// Whether a letter lies on the one before it or is not seen at all. Combining marks are not all of Unicode's, only those
/// of the bundled scripts.
fn is_zero_width(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0300..=0x036f | 0x0483..=0x0489 | 0x0591..=0x05bd | 0x05bf | 0x05c1..=0x05c2 | 0x05c4..=0x05c5 | 0x05c7
        | 0x0610..=0x061a | 0x061c | 0x064b..=0x065f | 0x0670 | 0x06d6..=0x06dc | 0x06df..=0x06e4 | 0x06e7..=0x06e8
        | 0x06ea..=0x06ed | 0x200b..=0x200f | 0x2060..=0x2064 | 0x2066..=0x2069 | 0x20d0..=0x20f0 | 0x3099..=0x309a
        | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0xfeff | 0xe0100..=0xe01ef)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faces_can_be_read() {
        for weight in [Weight::Regular, Weight::SemiBold] {
            assert_eq!(Stack::of(weight).len(), 1 + FALLBACKS.len());
        }
        assert!(width("Wide", 13.0, Weight::SemiBold) > width("Wide", 13.0, Weight::Regular));
    }

    #[test]
    fn bundled_scripts_have_widths_of_their_own() {
        for text in ["Łódź", "Αθήνα", "Москва", "שלום", "طوكيو", "नमस्ते", "สวัสดี", "…", "–", "“”", "→"]
        {
            let wide = width(text, 1.0, Weight::Regular);
            assert!(
                wide > 0.1 && wide < 0.95 * f64::from(UNKNOWN) * text.chars().count() as f64,
                "{text}: {wide}"
            );
        }
    }

    #[test]
    fn scripts_that_are_not_bundled_are_known() {
        assert!(covers("“Łódź” – Αθήνα, Москва, שָׁלוֹם, طوكيو…\u{200f}"));
        for east in [
            "日米安全保障協議委員会",
            "中华人民共和国国务院",
            "中華民國總統府",
            "대한민국 외교부 똠방각하",
            "ﾃｽﾄ、「。」",
            "髙橋・𠮷田",
        ] {
            assert!(covers(east), "{east}");
        }
        assert!(covers("सम्मेलन") && covers("การประชุม"));
        assert!(!covers("Fête 🎉"));
    }

    #[test]
    fn what_any_viewer_can_set_stays_text() {
        assert!(is_plain("“Łódź” – Москва…") && is_plain(""));
        for other in ["東京", "قمة", "שלום", "→", "\u{200f}"] {
            assert!(!is_plain(other), "{other:?}");
        }
    }

    #[test]
    fn a_text_names_the_family_that_it_begins_in() {
        assert_eq!(family("Łódź – Москва"), None);
        assert_eq!(family("Talks with وزارة"), Some("Noto Sans Arabic"));
        assert_eq!(family("शिखर 東京"), Some("Noto Sans Devanagari"));
        assert_eq!(family("東京 서울 →"), Some("Noto Sans CJK JP"));
        assert_eq!(family("서울"), Some("Noto Sans CJK KR"));
        assert_eq!(family("🎉"), None);
    }

    #[test]
    fn the_first_letter_with_a_direction_decides() {
        assert!(is_rtl("قمة Tokyo") && is_rtl("2022: שלום") && is_rtl("“قمة”"));
        assert!(!is_rtl("Tokyo قمة") && !is_rtl("2022") && !is_rtl("東京"));
    }

    #[test]
    fn east_asian_letters_are_an_em_and_marks_are_nothing() {
        assert!((width("東京서울", 10.0, Weight::Regular) - 38.4).abs() < 2.0);
        assert!((width("東京", 10.0, Weight::SemiBold) - 20.0).abs() < 1e-6);
        let plain = width("e", 10.0, Weight::Regular);
        assert!((width("e\u{301}\u{200f}", 10.0, Weight::Regular) - plain).abs() < 1e-6);
    }
}
