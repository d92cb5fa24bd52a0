//! Dateline's own JSON: every record of an event database by noun, so that another database can take all of it.
//!
//! ```json
//! {"dateline":1,"records":{
//! "kind":[
//! {"id":"017e2caf-…","name":"Talks","code":"talks"}
//! ],
//! "event":[
//! {"id":"01936f5e-…","title":"Two-plus-two talks","date":"2022-01-07","kind":"017e2caf-…"}
//! ]}}
//! ```
//!
//! Nouns and fields are those of [`dateline_core::model::Noun`], a field without a value is left out, a date is its
//! stored text (an object where that is JSON), and records stand in the order of their ids. There is no clock time
//! and no path in it: equal databases give equal bytes.

mod read;
mod twice;
mod value;
mod write;

pub use read::{Reader, Seen};
pub use twice::{from_str, remarks};
pub use value::{FORMAT, Parsed, from_json, to_json};
pub use write::write;

use dateline_core::Noun;

/// The nouns in the order in which they are written: what others name comes first.
pub const ORDER: &[Noun] = &[
    Noun::Kind,
    Noun::Actor,
    Noun::Alias,
    Noun::Office,
    Noun::Place,
    Noun::Source,
    Noun::Tag,
    Noun::Field,
    Noun::Event,
    Noun::StatusChange,
    Noun::Participation,
    Noun::Relation,
    Noun::Figure,
    Noun::Claim,
    Noun::Citation,
    Noun::Attachment,
    Noun::Note,
    Noun::Tagging,
    Noun::View,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_noun_is_written_but_those_who_edit_and_what_holds_for_the_whole_database() {
        for noun in Noun::ALL {
            let stays = [Noun::Person, Noun::Database].contains(noun);
            assert_eq!(ORDER.contains(noun), !stays, "{noun:?}");
        }
    }
}
