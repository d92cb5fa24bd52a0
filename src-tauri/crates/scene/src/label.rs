//! Text as it is painted: one line, harmless, cut to what there is room for.

use dateline_core::direction::shown_instead;
use unicode_segmentation::UnicodeSegmentation;

use crate::font::{Weight, is_rtl, width};

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

/// One line without control characters. Line breaks and tabs become spaces; controls that turn text around are shown instead
/// of obeyed.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::new();
    let mut letters = 0;
    for letter in text.chars().take(LOOKED_AT) {
        let letter = if letter.is_control() || letter.is_whitespace() { ' ' } else { letter };
        if letter == ' ' && (line.is_empty() || line.ends_with(' ')) {
            continue;
        }
        match shown_instead(letter) {
            Some(sign) => line.push_str(sign),
            None => line.push(letter),
        }
        letters += 1;
        if letters == LONGEST {
            break;
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// A line of at most `room` pixels, with an ellipsis where it was cut; `None` if hardly a word of it fits.
pub(crate) fn clip(line: &str, room: f64, size: f64, weight: Weight) -> Option<Line> {
    let rtl = is_rtl(line);
    let whole = width(line, size, weight);
    if line.is_empty() {
        return None;
    }
    if whole <= room {
        return Some(Line { text: line.to_owned(), width: whole, rtl });
    }
    // Where it may be cut: never within what a reader takes for one letter.
    let ends: Vec<usize> = line.grapheme_indices(true).map(|(at, letter)| at + letter.len()).collect();
    let cut = |end: usize| {
        let kept = line[..end].trim_end_matches([' ', ',', ';', ':', '、', '，', '・', '،', '\u{200d}']);
        format!("{kept}{ELLIPSIS}")
    };
    // A letter at the end of a word can be wider than in it, so each candidate is measured as it will be set.
    let fits = |end: &usize| width(&cut(*end), size, weight) <= room;
    let count = ends.partition_point(fits);
    let mut text = cut(*ends.get(count.checked_sub(1)?)?);
    let width = width(&text, size, weight);
    // Three letters, or as much as they say: two of East Asia.
    if width > room || text.graphemes(true).count() < 3 || width < 1.2 * size {
        return None;
    }
    if rtl {
        text.push(RIGHT_TO_LEFT_MARK);
    }
    Some(Line { text, width, rtl })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_line_stays_one_line() {
        assert_eq!(one_line("  Talks\r\n\tin\0Tokyo \u{2028}"), "Talks in Tokyo");
        assert_eq!(one_line("\u{202e}sklaT\u{202c}"), "[RLO]sklaT");
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

    #[test]
    fn letters_are_cut_whole() {
        let line = clip("日米安全保障協議委員会", 60.0, 13.0, Weight::Regular).expect("some of it fits");
        assert_eq!(line.text, "日米安…");
        let line = clip("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 40.0, 13.0, Weight::Regular)
            .expect("it fits");
        assert!(line.text.ends_with("\u{301}…"), "{}", line.text);
        let line = clip("การประชุมสุดยอดอาเซียน", 70.0, 13.0, Weight::Regular).expect("some of it fits");
        assert!(line.width <= 70.0 && line.text.ends_with('…'));
    }

    #[test]
    fn a_title_of_two_directions_runs_with_its_first_word() {
        let clipped = |text| clip(text, 90.0, 13.0, Weight::Regular).expect("some of it fits");
        let latin = clipped("Talks with وزارة الخارجية");
        assert!(!latin.rtl && latin.text.ends_with('…'));
        let arabic = clipped("محادثات G7 في Tokyo 2022");
        assert!(arabic.rtl && arabic.text.ends_with("…\u{200f}"));
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
