//! The one list of what can stand before a colon.

use crate::model::{Handling, Noun, RelationType, Stance, Status};

use super::Part;

/// What a field of the language takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// The name of a record of this noun.
    Name(Noun),
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, after a comparison if one is wanted.
    ComparedWord(&'static [&'static str]),
    /// A grade, after a comparison if one is wanted.
    Grade,
    /// The name of an analyst's field, and a comparison after it if one is wanted.
    Figure,
    /// A role.
    Role,
    /// A date.
    Date,
    /// A length of time; `of:` follows.
    Span,
    /// The name of an event, or a query in parentheses.
    Reach,
    /// Words.
    Words,
}

/// What can stand before a colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// What it asks, for lists and messages: “its kind”.
    pub asks: &'static str,
    /// What follows the colon.
    pub takes: Takes,
    /// An example that can be written so.
    pub example: &'static str,
}

impl Field {
    /// The field of this name, whatever its capitals.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        FIELDS.iter().find(|field| field.name.eq_ignore_ascii_case(name))
    }
}

const fn field(name: &'static str, asks: &'static str, takes: Takes, example: &'static str) -> Field {
    Field { name, asks, takes, example }
}

/// “yes” and “no”.
pub(super) const YES_NO: &[&str] = &["yes", "no"];

/// The words of [`Part`].
const PARTS: &[&str] = &{
    let mut words = [""; Part::ALL.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = Part::ALL[at].as_str();
        at += 1;
    }
    words
};

/// What can stand before a colon, the commonest first.
pub const FIELDS: &[Field] = &[
    field("kind", "its kind", Takes::Name(Noun::Kind), "kind:talks"),
    field("actor", "who takes part", Takes::Name(Noun::Actor), "actor:Japan"),
    field("as", "in which role they take part", Takes::Role, "actor:Japan as:host"),
    field("role", "a role that somebody has in it", Takes::Role, "role:mediator"),
    field("place", "where", Takes::Name(Noun::Place), "place:Tokyo"),
    field("status", "how far it has come", Takes::Word(Status::WORDS), "status:expected"),
    field("tag", "a tag on it", Takes::Name(Noun::Tag), "tag:Taiwan"),
    field("source", "a source cited for it", Takes::Name(Noun::Source), "source:Reuters"),
    field("when", "certainly within a date", Takes::Date, "when:2022-01"),
    field("possibly", "possibly within a date", Takes::Date, "possibly:2021-11"),
    field("before", "certainly over before a date", Takes::Date, "before:2022"),
    field("after", "certainly begun after a date", Takes::Date, "after:2021"),
    field("possibly-before", "possibly over before a date", Takes::Date, "possibly-before:2022"),
    field("possibly-after", "possibly begun after a date", Takes::Date, "possibly-after:2021"),
    field(
        "within",
        "certainly within a time of another event",
        Takes::Span,
        "within:7d of:\"Joint statement\"",
    ),
    field(
        "possibly-within",
        "possibly within a time of another event",
        Takes::Span,
        "possibly-within:2w of:(kind:talks)",
    ),
    field("of", "the event that it is near to", Takes::Reach, "within:7d of:(kind:talks)"),
    field("field", "a value in a field of yours", Takes::Figure, "field:dead>=10"),
    field("grade", "a grade of what is cited", Takes::Grade, "grade:<=B2"),
    field("stance", "what a source says of it", Takes::Word(Stance::WORDS), "stance:denies"),
    field(
        "relation",
        "a relation to another event",
        Takes::Word(RelationType::WORDS),
        "relation:responds-to",
    ),
    field("has", "something that it has", Takes::Word(PARTS), "has:conflict"),
    field("title", "words of its title", Takes::Words, "title:joint"),
    field("summary", "words of its summary", Takes::Words, "summary:alliance"),
    field("note", "words of its notes", Takes::Words, "note:check"),
    field("quote", "words that are cited for it", Takes::Words, "quote:\"research and development\""),
    field("private", "whether it is private", Takes::Word(YES_NO), "private:yes"),
    field("handling", "its handling mark", Takes::ComparedWord(Handling::WORDS), "handling:>=amber"),
    field("by", "who made or changed it", Takes::Name(Noun::Person), "by:Ida"),
    field("edited", "when it was made or changed", Takes::Date, "edited:2022-03"),
];

/// Words that are a condition by themselves.
pub const UNDATED: &str = "undated";
/// See [`UNDATED`].
pub const SINGLE_SOURCE: &str = "single-source";
