//! Text as it is painted: one line, harmless, cut to what there is room for.

use crate::font::{Setting, Weight, width};

/// More letters than any label shows; a title may be 100 kB long.
const LONGEST: usize = 400;
/// Letters that are looked at to find them: a title may also begin with thousands of line breaks.
const LOOKED_AT: usize = 4 * LONGEST;
const ELLIPSIS: char = '…';
/// Keeps an ellipsis at the end of right-to-left text: without it, it would be set at the right, where the text begins.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// A line cut to a width.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) width: f64,
    pub(crate) rtl: bool,
}

/// One line without control characters. Line breaks and tabs become spaces; direction controls, which could make one event's
/// label run into another's or read as something else, are left out.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::new();
    let mut letters = 0;
    for letter in text.chars().take(LOOKED_AT) {
        let letter = if letter.is_control() || letter.is_whitespace() { ' ' } else { letter };
        if is_direction_control(letter) || (letter == ' ' && (line.is_empty() || line.ends_with(' '))) {
            continue;
        }
        line.push(letter);
        letters += 1;
        if letters == LONGEST {
            break;
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// A line of at most `room` pixels, with an ellipsis where it was cut; `None` if not even three letters fit.
pub(crate) fn clip(line: &str, room: f64, size: f64, weight: Weight) -> Option<Line> {
    let rtl = is_rtl(line);
    let whole = width(line, size, weight);
    if line.is_empty() {
        return None;
    }
    if whole <= room {
        return Some(Line { text: line.to_owned(), width: whole, rtl });
    }
    // Cut text is set as the whole would be: its ellipsis must not run out of the room.
    let setting = Setting::of(line, size, weight);
    let room = room - setting.advance(ELLIPSIS);
    let mut end = 0;
    let mut used = 0.0;
    for (at, letter) in line.char_indices() {
        let wide = setting.advance(letter);
        if used + wide > room {
            break;
        }
        used += wide;
        end = at + letter.len_utf8();
    }
    let kept = line[..end].trim_end_matches([' ', ',', ';', ':', '\u{200d}']);
    if kept.chars().count() < 3 {
        return None;
    }
    let mut text = kept.to_owned();
    text.push(ELLIPSIS);
    let width = text.chars().map(|letter| setting.advance(letter)).sum();
    if rtl {
        text.push(RIGHT_TO_LEFT_MARK);
    }
    Some(Line { text, width, rtl })
}

/// Controls of the bidirectional algorithm (Unicode Standard Annex 9), line and paragraph separators, and the byte order mark.
fn is_direction_control(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// Whether the first letter that has a direction runs from right to left.
fn is_rtl(line: &str) -> bool {
    line.chars().find(|letter| letter.is_alphabetic()).is_some_and(
        |letter| matches!(u32::from(letter), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(one_line("  Talks\r\n\tin\0Tokyo \u{2028}"), "Talks in Tokyo");
        assert_eq!(one_line("\u{202e}sklaT\u{202c}"), "sklaT");
        assert_eq!(one_line(&"x".repeat(100_000)).len(), LONGEST);
        assert_eq!(one_line(&"\n".repeat(100_000)), "");
    }

    #[test]
    fn what_fits_is_left_and_what_does_not_ends_in_an_ellipsis() {
        let line = clip("Two-plus-two talks", 500.0, 13.0, Weight::Regular).expect("it fits");
        assert_eq!(line.text, "Two-plus-two talks");
        let line = clip("Two-plus-two talks", 80.0, 13.0, Weight::Regular).expect("some of it fits");
        assert_eq!(line.text, "Two-plus-t…");
        assert_eq!(clip("Two-plus-two talks", 20.0, 13.0, Weight::Regular), None);
        assert_eq!(clip("", 200.0, 13.0, Weight::Regular), None);
    }

    #[test]
    fn an_ellipsis_stays_at_the_end_of_arabic() {
        let line = clip("محادثات بين اليابان والولايات المتحدة", 80.0, 13.0, Weight::Regular)
            .expect("some of it fits");
        assert!(line.rtl && line.text.ends_with("…\u{200f}"));
    }

    proptest! {
        #[test]
        fn a_clipped_line_is_never_wider_than_its_room(text in "\\PC{0,60}", room in 0.0..400.0_f64) {
            if let Some(line) = clip(&one_line(&text), room, 13.0, Weight::Regular) {
                prop_assert!(line.width <= room + 1e-6);
                prop_assert!(!line.text.is_empty());
            }
        }
    }
}
