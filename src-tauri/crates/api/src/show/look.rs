//! How a kind looks. Kinds that say nothing about it, such as those that an import made, still look different from one
//! another. What a file says about it is believed only if it is a colour and a form.

use dateline_core::model::BUILT_IN_KINDS;
use dateline_store::Record;

/// The colour and the form of a kind's marks. `place` is the kind's place among all kinds.
pub(crate) fn look(kind: &Record, place: usize) -> (String, &'static str) {
    // Neighbours in the list differ in both; the built-in ones repeat colours, so the step skips some.
    const STEP: usize = 5;
    let other = &BUILT_IN_KINDS[(place * STEP) % BUILT_IN_KINDS.len()];
    let colour = kind.text("colour").filter(|text| is_colour(text)).unwrap_or(other.colour);
    let glyph = kind.text("glyph").and_then(known_glyph).unwrap_or(other.glyph);
    (colour.to_ascii_lowercase(), glyph)
}

/// `#rrggbb`
fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn known_glyph(text: &str) -> Option<&'static str> {
    BUILT_IN_KINDS.iter().map(|kind| kind.glyph).find(|glyph| *glyph == text)
}

#[cfg(test)]
mod tests {
    use dateline_core::model::Noun;
    use dateline_core::{Id, Value};

    use super::*;

    fn kind(colour: &str, glyph: &str) -> Record {
        let values = vec![("colour", Value::from(colour)), ("glyph", Value::from(glyph))];
        Record { noun: Noun::Kind, id: Id::new(), values, deleted: false }
    }

    #[test]
    fn kinds_that_say_nothing_differ() {
        let looks: Vec<_> = (17..25).map(|place| look(&kind("", ""), place)).collect();
        for (place, one) in looks.iter().enumerate() {
            assert!(!looks[..place].contains(one), "{looks:?}");
        }
    }

    #[test]
    fn only_colours_and_forms_are_believed() {
        assert_eq!(look(&kind("#D55E00", "star"), 0), ("#d55e00".to_owned(), "star"));
        for (colour, glyph) in [("red", "x"), ("#12345", ""), ("url(#a)", "<svg>"), ("#é1234", "star2")] {
            let (shown, form) = look(&kind(colour, glyph), 0);
            assert!(is_colour(&shown) && known_glyph(form).is_some(), "{shown} {form}");
        }
    }
}
