//! What a change touched: what must be derived anew, and what whoever shows the database must refresh.

use std::collections::BTreeSet;

use dateline_core::Id;
use dateline_core::model::Noun;

/// What a change touched, for whoever shows the database.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags {
    nouns: u32,
    /// Dates of events moved, their own or derived ones.
    pub dates: bool,
    /// What can be undone or redone is another.
    pub undo: bool,
}

impl Flags {
    /// Whether records of a noun were made, edited, deleted or restored.
    #[must_use]
    pub fn touch(self, noun: Noun) -> bool {
        self.nouns & bit(noun) != 0
    }

    /// Events, or what hangs on them: participations, citations, tags, notes, relations…
    #[must_use]
    pub fn events(self) -> bool {
        use Noun::{
            Attachment, Citation, Claim, Event, Figure, Note, Participation, Relation, StatusChange, Tagging,
        };
        let linked = [
            Event,
            StatusChange,
            Participation,
            Citation,
            Claim,
            Figure,
            Relation,
            Tagging,
            Note,
            Attachment,
        ];
        self.dates || linked.into_iter().any(|noun| self.touch(noun))
    }

    /// Kinds, tags, analyst-defined fields, or what holds for the whole database.
    #[must_use]
    pub fn vocabulary(self) -> bool {
        [Noun::Kind, Noun::Tag, Noun::Field, Noun::Database].into_iter().any(|noun| self.touch(noun))
    }

    /// Sources.
    #[must_use]
    pub fn sources(self) -> bool {
        self.touch(Noun::Source)
    }

    /// Actors, their aliases and offices, or places.
    #[must_use]
    pub fn people(self) -> bool {
        [Noun::Actor, Noun::Alias, Noun::Office, Noun::Place].into_iter().any(|noun| self.touch(noun))
    }

    pub(crate) fn add(&mut self, noun: Noun) {
        self.nouns |= bit(noun);
    }
}

fn bit(noun: Noun) -> u32 {
    1 << (noun as u32)
}

/// What a change touched, for deriving.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    pub(crate) flags: Flags,
    /// Events whose own date was set.
    pub(crate) dated: BTreeSet<Id>,
    /// Sources whose date of publication was set.
    pub(crate) published: BTreeSet<Id>,
    /// Rows of events whose searchable text is another.
    pub(crate) text: BTreeSet<i64>,
}

impl Touched {
    /// Notes that a field of a record was set, or with `None` that the record came or went.
    pub(crate) fn field(&mut self, noun: Noun, record: Id, field: Option<&str>) {
        self.flags.add(noun);
        match (noun, field) {
            (Noun::Event, None | Some("date")) => drop(self.dated.insert(record)),
            (Noun::Source, None | Some("published")) => drop(self.published.insert(record)),
            _ => {}
        }
    }
}
