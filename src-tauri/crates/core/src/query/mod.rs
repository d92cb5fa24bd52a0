//! The language of queries: what people type into the find field, as a tree.
//!
//! Everything that is written must hold: `hornet kind:talks when:2022 -status:cancelled`. A bare word is looked for at
//! the beginnings of words, so that results come while it is being typed; `"words in quotes"` are looked for as they
//! are. The names before a colon are in [`Query::FIELDS`].

mod display;
mod parse;

use crate::date::{Date, Truth};
use crate::model::Status;

/// What to look for: events for which all terms hold. The empty query is all events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// The terms, in the order in which they were written.
    pub terms: Vec<Term>,
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Whether it must not hold.
    pub negated: bool,
    /// The condition.
    pub test: Test,
}

/// What is asked of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A word of it begins so. A compound such as “two-plus-two” counts as words in a row.
    Word(String),
    /// It has these words in a row.
    Phrase(String),
    /// Its kind, or one above it, is called so, or has this code.
    Kind(String),
    /// An actor who is called so takes part.
    Actor(String),
    /// It is at a place that is called so, or within one.
    Place(String),
    /// It has this status.
    Status(Status),
    /// It has a tag of this name.
    Tag(String),
    /// A source of this title, publisher or author is cited for it.
    Source(String),
    /// It lies within a date, certainly or at least possibly.
    During(Date, Truth),
    /// It was certainly over before a date.
    Before(Date),
    /// It certainly began after a date.
    After(Date),
    /// It has no date.
    Undated,
}

/// Why a text is no query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// What the person can do.
    pub hint: String,
    /// Where in the text, in characters.
    pub offset: usize,
}

impl Query {
    /// The names that can stand before a colon, each with what it asks, for help texts.
    pub const FIELDS: &'static [(&'static str, &'static str)] = &[
        ("kind", "its kind"),
        ("actor", "who takes part"),
        ("place", "where"),
        ("status", "how far it has come"),
        ("tag", "a tag on it"),
        ("source", "a source cited for it"),
        ("when", "certainly within a date"),
        ("possibly", "possibly within a date"),
        ("before", "certainly over before a date"),
        ("after", "certainly begun after a date"),
    ];

    /// Whether it asks nothing: all events.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}
