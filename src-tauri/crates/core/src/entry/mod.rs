//! A new event in one line: “7 Jan talks Japan, US: two-plus-two in Washington”.
//!
//! ```text
//! [date words] [kind word] [actors, comma separated] ":" title ["in" place]
//! ```
//!
//! and, anywhere in the line, explicit forms: `@actor`, `#tag`, `kind:…`, `place:…`, `status:…`, `source:…`, `when:…`,
//! `quote:…` and `from:source` or `from:previous` (what relative dates count from). Values with spaces stand in
//! quotation marks: `@"Rand Corporation"`. A role stands behind its actor: `Japan (host)`.
//!
//! Three rules hold (and are tested as laws): nothing here panics; the spans of a line are in order and cover it; and
//! nothing that was typed is dropped, because what is not understood stays in the title. The colon ends the head only if
//! a space or the end of the line follows, so times such as “14:30” stand in dates. Without a colon only a date at the
//! start, a place at the end and explicit forms are understood, as everything else may be a sentence.
//!
//! The grammar knows no database: whoever asks gives [`Names`], which say what a name means. See `docs/fast-entry.md`.

mod body;
mod completing;
mod date;
mod explicit;
mod head;
mod likeness;
mod spans;
#[cfg(test)]
mod tests;

use crate::model::Status;
use crate::{Date, Id};

pub use completing::{Typed, typed_at};
pub use date::{Base, CountedFrom, Reckoning};
pub use likeness::{Words, alike};

use spans::Sheet;

/// The longest line that is read, in characters; what is beyond stays in the title.
pub const LONGEST: usize = 4_000;

/// What a piece of the line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// When it happened.
    Date,
    /// Its kind.
    Kind,
    /// Who took part.
    Actor,
    /// Where.
    Place,
    /// A tag.
    Tag,
    /// How far it has come.
    Status,
    /// A source that is cited for it.
    Source,
    /// The words of the source.
    Quote,
    /// What relative dates count from.
    From,
    /// The title, and whatever is not understood.
    Title,
    /// What only holds the others together: spaces, commas, the colon, “in”, the names of explicit forms.
    Sign,
}

/// A piece of the line. Positions are in characters (Unicode scalar values), the end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is for.
    pub role: Role,
}

/// What a name can be looked up as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A kind of event.
    Kind,
    /// An actor.
    Actor,
    /// A place.
    Place,
    /// A tag.
    Tag,
    /// A source.
    Source,
}

impl Sort {
    /// What a piece of the line that names one is for.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Kind => Role::Kind,
            Self::Actor => Role::Actor,
            Self::Place => Role::Place,
            Self::Tag => Role::Tag,
            Self::Source => Role::Source,
        }
    }
}

/// What a name means in the database, or to the person who was asked about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This record.
    One {
        /// The record.
        id: Id,
        /// The name is one of its names, whole; otherwise it only begins one.
        whole: bool,
    },
    /// One of these; the person has to say which.
    Several(Vec<Id>),
    /// No record has such a name.
    Unknown,
    /// The person wants a new record of this name.
    Make,
    /// The person wants the words to stay in the title.
    Leave,
}

/// Says what names mean.
pub trait Names {
    /// What these words mean as a name of this sort.
    fn find(&self, sort: Sort, words: &str) -> Found;

    /// The role of this word, as it is stored: “Host” is “host”. `None` if no such role is usual.
    fn role(&self, word: &str) -> Option<String>;
}

/// What a part of the line says.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// A date, and what it is counted from.
    Date(Box<Date>, CountedFrom),
    /// A status.
    Status(Status),
    /// The words of the source, as they are.
    Words,
    /// What relative dates count from.
    From(CountedFrom),
    /// A record of the database.
    Record {
        /// The record.
        id: Id,
        /// The words are one of its names, whole.
        whole: bool,
    },
    /// One of these records; the person has to say which.
    OneOf(Vec<Id>),
    /// A record that is not there yet and will be made.
    New,
    /// A record that could be made; the words stay in the title until the person says so.
    Offered,
    /// The person wants the words to stay in the title.
    Left,
}

/// A part of the line that says something beside the title.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is for.
    pub role: Role,
    /// Where its words begin, in characters.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Its words, without quotation marks.
    pub words: String,
    /// What they say.
    pub meaning: Meaning,
    /// The role that an actor has in the event, if one is given.
    pub taking_part_as: Option<String>,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Pieces of the line, in order, without gaps.
    pub spans: Vec<Span>,
    /// What it says beside the title, in the order of the line.
    pub parts: Vec<Part>,
    /// The title: all that is not understood otherwise, its spaces single.
    pub title: String,
}

impl Line {
    /// The parts of a role, in their order.
    pub fn of(&self, role: Role) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.role == role)
    }

    /// The date, undated if none is given.
    #[must_use]
    pub fn date(&self) -> Date {
        let dated = self.of(Role::Date).find_map(|part| match &part.meaning {
            Meaning::Date(date, _) => Some((**date).clone()),
            _ => None,
        });
        dated.unwrap_or_default()
    }

    /// The parts that only the person can decide.
    pub fn undecided(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| matches!(part.meaning, Meaning::OneOf(_)))
    }
}

/// What a line says. Every text is a line; an empty one says nothing.
#[must_use]
pub fn read_line(line: &str, names: &impl Names, reckoning: &Reckoning) -> Line {
    let mut sheet = Sheet::of(line);
    let reckoning = explicit::read(&mut sheet, names, *reckoning);
    let (head, body) = head::split(&sheet);
    match head {
        Some(head) => head::read(&mut sheet, names, &reckoning, head),
        None => head::read_date_alone(&mut sheet, &reckoning),
    }
    body::read(&mut sheet, names, body);
    sheet.finish()
}
