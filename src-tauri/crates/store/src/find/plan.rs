//! A query whose names are looked up, for those who keep events in columns: what columns can answer stays a question, and
//! the rest is a list of rows.

use dateline_core::Id;
use dateline_core::model::Status;
use dateline_core::query::{Near, Nearness, Node, Query, Reach, Test, TimeTest};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, params_from_iter};

use super::{asks, condition, named, near};
use crate::StoreError;
use crate::database::Database;

/// A query whose names are looked up.
#[derive(Debug, Clone)]
pub enum Plan {
    /// All of them hold; of none, every event.
    All(Vec<Plan>),
    /// One of them holds.
    Any(Vec<Plan>),
    /// It does not hold.
    Not(Box<Plan>),
    /// One condition.
    Test(PlanTest),
}

/// A condition whose names are looked up.
#[derive(Debug, Clone)]
pub enum PlanTest {
    /// The kind is one of these.
    Kinds(Vec<Id>),
    /// The place is one of these.
    Places(Vec<Id>),
    /// One of these takes part.
    Actors(Vec<Id>),
    /// It has this status.
    Status(Status),
    /// It has no date.
    Undated,
    /// Its date lies so. Undated events do not.
    Time(TimeTest),
    /// It is near one of these. Undated events are not.
    Near(Box<Nearness>),
    /// It is near one of what another plan finds.
    NearFound(Box<(Near, Plan)>),
    /// It is one of these rows, in any order; rows of deleted events may be among them.
    Rows(Vec<i64>),
}

impl Database {
    /// Looks up the names in a query, and finds the rows for what columns do not hold.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn plan(&self, query: &Query) -> Result<Plan, StoreError> {
        if condition::asks_words(query) {
            self.catch_up_text()?;
        }
        let reading = self.connection.unchecked_transaction()?;
        query.root().map_or(Ok(Plan::All(Vec::new())), |root| plan(&reading, root))
    }
}

fn plan(connection: &Connection, node: &Node) -> Result<Plan, StoreError> {
    let each =
        |nodes: &[Node]| nodes.iter().map(|node| plan(connection, node)).collect::<Result<Vec<_>, _>>();
    Ok(match node {
        Node::All(nodes) => Plan::All(each(nodes)?),
        Node::Any(nodes) => Plan::Any(each(nodes)?),
        Node::Not(node) => Plan::Not(Box::new(plan(connection, node)?)),
        Node::Test(test) => Plan::Test(planned(connection, test)?),
    })
}

fn planned(connection: &Connection, test: &Test) -> Result<PlanTest, StoreError> {
    if let Some(time) = TimeTest::of(test) {
        return Ok(PlanTest::Time(time));
    }
    Ok(match test {
        Test::Kind(name) => PlanTest::Kinds(named::kinds(connection, name)?),
        Test::Place(name) => PlanTest::Places(named::places(connection, name)?),
        Test::Actor { name: Some(name), role: None } => PlanTest::Actors(named::actors(connection, name)?),
        Test::Status(status) => PlanTest::Status(*status),
        Test::Undated => PlanTest::Undated,
        Test::Near(near) => match &near.of {
            Reach::Found(node) => PlanTest::NearFound(Box::new((near.clone(), plan(connection, node)?))),
            Reach::Named(_) => PlanTest::Near(Box::new(near::nearness(connection, near)?)),
        },
        other => PlanTest::Rows(rows(connection, other)?),
    })
}

/// The rows for which a condition holds.
fn rows(connection: &Connection, test: &Test) -> Result<Vec<i64>, StoreError> {
    // Words by themselves are in the index, with the rows.
    let asked = asks::asks(connection, test)?;
    let (sql, values): (String, Vec<Raw>) = match asks::only_words(test) {
        Some(words) => {
            ("SELECT rowid FROM event_text WHERE event_text MATCH ?".to_owned(), vec![Raw::Text(words)])
        }
        None => (format!("SELECT e.row FROM event e WHERE e.live = 1 AND ({})", asked.sql), asked.values),
    };
    let mut statement = connection.prepare(&sql)?;
    let found = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
