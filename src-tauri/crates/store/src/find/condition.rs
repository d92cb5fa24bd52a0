//! From a query to conditions: SQL with bound values, and tests of time that only the dates themselves can decide.

use dateline_core::date::{Extent, Truth};
use dateline_core::query::{Query, Term, Test};
use dateline_core::{Date, Id};
use rusqlite::types::Value as Raw;

use super::words::match_words;

/// The conditions of a query over `event e`.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    /// SQL that starts with “e.live = 1”.
    pub(super) sql: String,
    /// Its values, in order.
    pub(super) values: Vec<Raw>,
    /// What else must hold of the bounds of an event's date.
    pub(super) times: Vec<Time>,
    /// Whether the text index is asked.
    pub(super) words: bool,
}

/// A test of time. An event without a date passes only where a test is negated.
#[derive(Debug)]
pub(super) struct Time {
    negated: bool,
    asked: Extent,
    holds: fn(&Extent, &Extent) -> bool,
}

impl Time {
    /// Whether an event with these bounds passes.
    pub(super) fn passes(&self, extent: Option<&Extent>) -> bool {
        extent.is_some_and(|extent| (self.holds)(extent, &self.asked)) != self.negated
    }
}

impl Conditions {
    /// The conditions of a query.
    pub(super) fn of(query: &Query) -> Self {
        let mut conditions = Self { sql: "e.live = 1".to_owned(), ..Self::default() };
        for term in &query.terms {
            conditions.add(term);
        }
        conditions
    }

    fn add(&mut self, term: &Term) {
        if let Some((sql, id)) = one_record(&term.test) {
            return self.push(term.negated, sql, &[Raw::Blob(id.as_bytes().to_vec())]);
        }
        match &term.test {
            Test::Word(word) => self.text(term.negated, match_words(word, true)),
            Test::Phrase(words) => self.text(term.negated, match_words(words, false)),
            Test::Kind(name) => self.named(term.negated, KIND, name),
            Test::Actor(name) => self.named(term.negated, ACTOR, name),
            Test::Place(name) => self.named(term.negated, PLACE, name),
            Test::Tag(name) => self.named(term.negated, TAG, name),
            Test::Source(name) => self.named(term.negated, SOURCE, name),
            Test::Status(status) => self.named(term.negated, "e.status IS ?", status.as_str()),
            Test::Undated => self.push(term.negated, "e.start_min IS NULL", &[]),
            Test::During(date, Truth::Certainly) => self.time(
                term.negated,
                date,
                |asked| [("e.start_min >= ?", asked.start_min), ("e.end_max <= ?", asked.end_max)],
                |event, asked| event.during(asked) == Truth::Certainly,
            ),
            Test::During(date, _) => self.time(
                term.negated,
                date,
                |asked| [("e.start_min <= ?", asked.end_max), ("e.end_max >= ?", asked.start_min)],
                |event, asked| event.during(asked) != Truth::No,
            ),
            Test::Before(date) => self.time(
                term.negated,
                date,
                |asked| [("e.start_min <= ?", asked.start_min), ("e.end_max <= ?", asked.start_min)],
                |event, asked| event.before(asked) == Truth::Certainly,
            ),
            Test::After(date) => self.time(
                term.negated,
                date,
                |asked| [("e.start_min >= ?", asked.end_max), ("e.end_max >= ?", asked.end_max)],
                |event, asked| event.after(asked) == Truth::Certainly,
            ),
        }
    }

    /// A test of time, and conditions on the bounds without which it cannot hold, which an index can answer.
    fn time(
        &mut self,
        negated: bool,
        date: &Date,
        needs: fn(&Extent) -> [(&'static str, i64); 2],
        holds: fn(&Extent, &Extent) -> bool,
    ) {
        // A date that is asked about has bounds: the parser sees to it.
        let Some(asked) = date.extent() else { return };
        if !negated {
            for (sql, bound) in needs(&asked) {
                self.push(false, sql, &[Raw::Integer(bound)]);
            }
        }
        self.times.push(Time { negated, asked, holds });
    }

    fn text(&mut self, negated: bool, words: String) {
        self.words = true;
        self.push(
            negated,
            "e.row IN (SELECT rowid FROM event_text WHERE event_text MATCH ?)",
            &[Raw::Text(words)],
        );
    }

    /// A condition with one name in it, however often it stands there.
    fn named(&mut self, negated: bool, sql: &str, name: &str) {
        let values = vec![Raw::Text(name.to_owned()); sql.matches('?').count()];
        self.push(negated, sql, &values);
    }

    fn push(&mut self, negated: bool, sql: &str, values: &[Raw]) {
        self.sql.push_str(if negated { " AND NOT coalesce(" } else { " AND (" });
        self.sql.push_str(sql);
        self.sql.push_str(if negated { ", 0)" } else { ")" });
        self.values.extend_from_slice(values);
    }
}

/// An id in the place of a name is this one record, and no other of its name: the page of a record asks so.
fn one_record(test: &Test) -> Option<(&'static str, Id)> {
    let (sql, name) = match test {
        Test::Actor(name) => {
            ("e.id IN (SELECT p.event FROM participation p WHERE p.live = 1 AND p.actor = ?)", name)
        }
        Test::Place(name) => ("e.place IS ?", name),
        Test::Source(name) => {
            ("e.id IN (SELECT c.subject FROM citation c WHERE c.live = 1 AND c.source = ?)", name)
        }
        _ => return None,
    };
    Some((sql, name.parse().ok()?))
}

const KIND: &str = "e.kind IN (WITH RECURSIVE named(id) AS (
   SELECT id FROM kind WHERE live = 1 AND (code = lower(?) OR says(name, ?))
   UNION SELECT k.id FROM kind k JOIN named ON k.parent = named.id WHERE k.live = 1)
 SELECT id FROM named)";

const PLACE: &str = "e.place IN (WITH RECURSIVE named(id) AS (
   SELECT id FROM place WHERE live = 1 AND (says(name, ?) OR says(country, ?))
   UNION SELECT p.id FROM place p JOIN named ON p.parent = named.id WHERE p.live = 1)
 SELECT id FROM named)";

const ACTOR: &str = "e.id IN (SELECT p.event FROM participation p WHERE p.live = 1 AND p.actor IN (
   SELECT id FROM actor WHERE live = 1 AND (says(name, ?) OR says(sort_name, ?) OR code = upper(?))
   UNION SELECT actor FROM alias WHERE live = 1 AND says(name, ?)))";

const TAG: &str = "e.id IN (SELECT g.subject FROM tagging g WHERE g.live = 1 AND g.tag IN (
   SELECT id FROM tag WHERE live = 1 AND says(name, ?)))";

const SOURCE: &str = "e.id IN (SELECT c.subject FROM citation c WHERE c.live = 1 AND c.source IN (
   SELECT id FROM source WHERE live = 1 AND (says(title, ?) OR says(publisher, ?) OR says(authors, ?))))";
