//! Words as people read them.

use dateline_core::model::{FieldSpec, Noun, RelationType, Reliability};

/// A word of a closed vocabulary: “under-way” is “Under way”.
pub(crate) fn word_label(word: &str) -> String {
    let spaced = word.replace(['-', '_'], " ");
    let mut letters = spaced.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A noun within a sentence: “status change”.
pub(crate) fn noun_label(noun: Noun) -> String {
    match noun {
        Noun::Participation => "participant".to_owned(),
        Noun::Tagging => "tag".to_owned(),
        noun => noun.table().replace('_', " "),
    }
}

/// A field within a sentence: “date of publication”.
pub(crate) fn field_label(noun: Noun, field: &FieldSpec) -> String {
    match (noun, field.name) {
        (Noun::Source, "published") => "date of publication".to_owned(),
        (Noun::Claim, "preferred") => "preference".to_owned(),
        (Noun::Event, "day_order") => "order within the day".to_owned(),
        (_, "url") => "address".to_owned(),
        (_, "archive_url") => "address of the kept copy".to_owned(),
        (_, name) => name.replace('_', " "),
    }
}

/// A relation seen from its first event, and from its second.
pub(crate) const fn relation(relation: RelationType) -> (&'static str, &'static str) {
    match relation {
        RelationType::RespondsTo => ("responds to", "is answered by"),
        RelationType::FollowsFrom => ("follows from", "leads to"),
        RelationType::Implements => ("implements", "is implemented by"),
        RelationType::PartOf => ("is part of", "has as a part"),
        RelationType::Contradicts => ("contradicts", "is contradicted by"),
        RelationType::SameAs => ("is the same as", "is the same as"),
    }
}

/// Source reliability of the Admiralty code (NATO STANAG 2511).
pub(crate) const fn reliability(grade: Reliability) -> &'static str {
    match grade {
        Reliability::A => "A – completely reliable",
        Reliability::B => "B – usually reliable",
        Reliability::C => "C – fairly reliable",
        Reliability::D => "D – not usually reliable",
        Reliability::E => "E – unreliable",
        Reliability::F => "F – cannot be judged",
    }
}

/// Information credibility of the Admiralty code, 1 to 6.
pub(crate) const fn credibility(grade: u8) -> &'static str {
    match grade {
        1 => "1 – confirmed by other sources",
        2 => "2 – probably true",
        3 => "3 – possibly true",
        4 => "4 – doubtful",
        5 => "5 – improbable",
        _ => "6 – cannot be judged",
    }
}
