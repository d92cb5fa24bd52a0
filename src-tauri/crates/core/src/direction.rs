//! Controls that turn text around. A title in which they are obeyed can read as something else than it says, and what follows
//! it on the line may be turned with it.

use std::borrow::Cow;

/// What is shown in place of a control of the bidirectional algorithm (Unicode Standard Annex 9); `None` for all other
/// letters. Overrides and embeddings are seen instead of obeyed. Marks and isolates change nothing outside of themselves:
/// people who write Arabic or Hebrew need them, and they stay.
#[must_use]
pub const fn shown_instead(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{202a}' => "[LRE]",
        '\u{202b}' => "[RLE]",
        '\u{202d}' => "[LRO]",
        '\u{202e}' => "[RLO]",
        // Ends one of those; and what Unicode advises against, and the byte order mark.
        '\u{202c}' | '\u{206a}'..='\u{206f}' | '\u{feff}' => "",
        _ => return None,
    })
}

/// A text with those controls to be seen in it.
#[must_use]
pub fn legible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|letter| shown_instead(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match shown_instead(letter) {
            Some(sign) => shown.push_str(sign),
            None => shown.push(letter),
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_text_around_is_seen() {
        assert_eq!(legible("invoice\u{202e}fdp.exe\u{202c}"), "invoice[RLO]fdp.exe");
        assert_eq!(legible("\u{202a}a\u{202c}\u{202b}b\u{202c}\u{202d}c"), "[LRE]a[RLE]b[LRO]c");
    }

    #[test]
    fn what_people_need_stays() {
        for text in
            ["قمة \u{2066}G7\u{2069}", "C++\u{200e} و", "\u{61c}(ص)", "שלום\u{200f}!", "می\u{200c}خواهم"]
        {
            assert!(matches!(legible(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }
}
