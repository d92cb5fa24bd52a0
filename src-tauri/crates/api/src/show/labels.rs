//! Words as people read them, in the language of the reader.

use dateline_core::Id;
use dateline_core::model::{BUILT_IN_KINDS, FieldSpec, Noun, RelationType, Reliability};

use crate::say::{Say, reader};

/// A word of a closed vocabulary: “under-way” is “Under way”. A word of the analyst's own, such as a role, starts with a
/// capital and is not translated.
pub(crate) fn word_label(word: &str) -> String {
    reader().find(&format!("word-{word}")).unwrap_or_else(|| {
        let spaced = word.replace(['-', '_'], " ");
        let mut letters = spaced.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    })
}

/// A noun within a sentence: “change of status”.
pub(crate) fn noun_label(noun: Noun) -> String {
    reader().say(&format!("noun-{}", hyphened(noun.table())))
}

/// A field within a sentence: “date of publication”.
pub(crate) fn field_label(noun: Noun, field: &FieldSpec) -> String {
    let name = hyphened(field.name);
    reader()
        .find(&format!("field-{}-{name}", hyphened(noun.table())))
        .unwrap_or_else(|| reader().say(&format!("field-{name}")))
}

/// A relation seen from its first event, and from its second.
pub(crate) fn relation(relation: RelationType) -> (String, String) {
    let word = relation.as_str();
    (reader().say(&format!("relation-{word}")), reader().say(&format!("relation-{word}-back")))
}

/// Source reliability of the Admiralty code (NATO STANAG 2511).
pub(crate) fn reliability(grade: Reliability) -> String {
    reader().say(&format!("grade-{grade}"))
}

/// Information credibility of the Admiralty code, 1 to 6.
pub(crate) fn credibility(grade: u8) -> String {
    reader().say(&format!("grade-{grade}"))
}

/// The name of a kind: that of a built-in one in the language of the reader, while nobody has given it another.
pub(crate) fn kind_name(id: Id, name: &str) -> String {
    BUILT_IN_KINDS
        .iter()
        .find(|kind| kind.id() == id && kind.name == name)
        .map_or_else(|| name.to_owned(), |kind| reader().say(&format!("kind-{}", kind.code)))
}

fn hyphened(name: &str) -> String {
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use dateline_core::model::{FieldType, ROLES};
    use dateline_core::{Language, Locale};

    use super::*;
    use crate::say::read_by;

    fn is_there(key: &str) {
        assert!(reader().find(key).is_some(), "words.ftl lacks {key}");
    }

    #[test]
    fn every_word_noun_and_field_has_its_text() {
        for noun in Noun::ALL {
            is_there(&format!("noun-{}", hyphened(noun.table())));
            for field in noun.fields() {
                let label = field_label(*noun, field);
                assert!(!label.starts_with("field-"), "words.ftl lacks {label}");
                let FieldType::Word(words) = field.holds else { continue };
                let sort = match (noun, field.name) {
                    (Noun::Relation, "type") => "relation",
                    (_, "reliability") => "grade",
                    _ => "word",
                };
                words.iter().for_each(|word| is_there(&format!("{sort}-{word}")));
            }
        }
        ROLES.iter().for_each(|role| is_there(&format!("word-{role}")));
        RelationType::ALL.iter().for_each(|of| is_there(&format!("relation-{of}-back")));
        (1..=6).for_each(|grade| is_there(&format!("grade-{grade}")));
        for kind in BUILT_IN_KINDS {
            is_there(&format!("kind-{}", kind.code));
            assert_eq!(kind_name(kind.id(), kind.name), kind.name, "in English it is called as it is stored");
        }
    }

    #[test]
    fn words_are_read_in_the_language_of_the_reader_but_not_what_the_analyst_wrote() {
        assert_eq!(word_label("under-way"), "Under way");
        assert_eq!(word_label("guest-of-honour"), "Guest of honour");
        let talks = &BUILT_IN_KINDS[0];
        read_by(Locale::of(Language::Japanese), || {
            assert_eq!(word_label("under-way"), "進行中");
            assert_eq!(word_label("guest-of-honour"), "Guest of honour");
            assert_eq!(kind_name(talks.id(), "Talks"), "会談");
            assert_eq!(kind_name(talks.id(), "Hearing"), "Hearing", "it was renamed");
        });
    }
}
