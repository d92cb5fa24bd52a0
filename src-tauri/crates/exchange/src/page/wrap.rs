//! Breaking text into lines.

use dateline_scene::font::{self, Weight, width};

use super::PageText;

/// What must not begin a line, of the marks that follow a letter without a space (the common part of JIS X 4051).
const CLOSING: &str =
    "、。，．：；？！）］｝」』】〉》・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…)]},.;:?!%”’";

/// The lines of a text, none wider than `most`, in points. What is written without spaces is broken between letters; so is a
/// word that is wider than a line. An empty text has no lines.
pub(super) fn lines(text: &str, size: f32, bold: bool, most: f32) -> Vec<String> {
    let weight = if bold { Weight::SemiBold } else { Weight::Regular };
    let wide = |text: &str| width(text, size.into(), weight);
    // Where letters of both directions are mixed, all of a line may be set in the wider fallback.
    let most = f64::from(if text.contains(is_rtl_letter) { most * 0.92 } else { most });
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let (mut line, mut line_wide) = (String::new(), 0.0);
        for word in words(paragraph) {
            let shown = word.trim_end();
            if line_wide + wide(shown) <= most {
                line_wide += wide(word);
                line.push_str(word);
                continue;
            }
            if !line.trim().is_empty() {
                lines.push(line.trim().to_owned());
            }
            (line, line_wide) = (String::new(), 0.0);
            for letter in word.chars() {
                let mut buffer = [0; 4];
                let letter_wide = wide(letter.encode_utf8(&mut buffer));
                if line_wide + letter_wide > most && !line.is_empty() && !letter.is_whitespace() {
                    lines.push(std::mem::take(&mut line));
                    line_wide = 0.0;
                }
                line.push(letter);
                line_wide += letter_wide;
            }
        }
        if !line.trim().is_empty() {
            lines.push(line.trim().to_owned());
        }
    }
    lines
}

/// Whether a letter is of a script that is written without spaces.
fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter), 0x2e80..=0x9fff | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x2_0000..=0x3_ffff)
}

/// The parts of a text between which a line may be broken, each with the spaces after it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut letters = rest.char_indices().peekable();
        while let Some((_, letter)) = letters.next() {
            let Some(&(next_at, next)) = letters.peek() else { break };
            let after_space = letter.is_whitespace() && !next.is_whitespace();
            let between = (is_unspaced(letter) || is_unspaced(next))
                && !next.is_whitespace()
                && !CLOSING.contains(next);
            let after_opening = "「『（［｛【〈《([{“‘".contains(letter);
            if after_space || (between && !after_opening) {
                let (word, others) = rest.split_at(next_at);
                rest = others;
                return Some(word);
            }
        }
        let word = std::mem::take(&mut rest);
        (!word.is_empty()).then_some(word)
    })
}

/// One line, shortened with an ellipsis to what fits.
pub(super) fn one_line(text: &str, size: f32, bold: bool, most: f32) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = lines(&flat, size, bold, most);
    if lines.len() <= 1 {
        return lines.pop().unwrap_or_default();
    }
    let ellipsis = size * 0.9;
    let first = self::lines(&flat, size, bold, most - ellipsis).into_iter().next().unwrap_or_default();
    format!("{}…", first.trim_end())
}

/// A line of text from `left`, or to `right` if it runs from right to left.
pub(super) fn set(
    text: String,
    (left, right): (f32, f32),
    y: f32,
    style: (f32, bool, &'static str),
) -> PageText {
    let rtl = font::is_rtl(&text);
    let (size, bold, colour) = style;
    PageText { x: if rtl { right } else { left }, y, size, bold, colour, text, rtl }
}

/// Whether a letter runs from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and the scripts of the supplementary plane.
pub(super) fn is_rtl_letter(letter: char) -> bool {
    matches!(u32::from(letter), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_whole_and_unspaced_scripts_break_anywhere_but_before_a_full_stop() {
        assert_eq!(lines("Talks in Tokyo", 10.0, false, 50.0), ["Talks in", "Tokyo"]);
        let japanese = lines("東京で会談。大阪で会談。", 10.0, false, 50.0);
        assert_eq!(japanese, ["東京で会", "談。大阪で", "会談。"]);
    }

    #[test]
    fn one_line_ends_in_an_ellipsis_where_it_does_not_fit() {
        assert_eq!(one_line("Talks", 10.0, false, 100.0), "Talks");
        assert_eq!(one_line("Talks in Tokyo and elsewhere", 10.0, false, 70.0), "Talks in…");
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "[a-z 東京。]{0,80}|.{0,60}") {
            let lines = lines(&text, 10.0, false, 60.0);
            for line in &lines {
                let letters = line.chars().map(|letter| width(&letter.to_string(), 10.0, Weight::Regular));
                let wide: f64 = letters.sum();
                prop_assert!(wide <= 60.0 + 1e-6, "{line}: {wide}");
            }
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
