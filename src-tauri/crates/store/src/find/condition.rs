//! From a query to conditions: SQL with bound values.

use dateline_core::query::{Near, Node, Query, Reach, Test};
use rusqlite::Connection;
use rusqlite::types::Value as Raw;

use super::asks;
use crate::StoreError;

/// Conditions over `event e`.
#[derive(Debug, Default, Clone)]
pub(super) struct Conditions {
    /// SQL that is true or not; it may also be null.
    pub(super) sql: String,
    /// Its values, in order.
    pub(super) values: Vec<Raw>,
}

impl Conditions {
    /// The conditions of a query, for events that are there.
    pub(super) fn of(connection: &Connection, query: &Query) -> Result<Self, StoreError> {
        let mut conditions = Self { sql: "e.live = 1".to_owned(), values: Vec::new() };
        for node in query.side_by_side() {
            conditions.sql.push_str(" AND ");
            conditions.add(connection, node)?;
        }
        Ok(conditions)
    }

    /// All events that are there.
    pub(super) fn of_all() -> Self {
        Self { sql: "e.live = 1".to_owned(), values: Vec::new() }
    }

    fn add(&mut self, connection: &Connection, node: &Node) -> Result<(), StoreError> {
        match node {
            Node::All(nodes) => self.joined(connection, nodes, " AND "),
            Node::Any(nodes) => self.joined(connection, nodes, " OR "),
            Node::Not(node) => {
                // What is null does not hold.
                self.sql.push_str("NOT coalesce(");
                self.add(connection, node)?;
                self.sql.push_str(", 0)");
                Ok(())
            }
            Node::Test(test) => {
                let asked = asks::asks(connection, test)?;
                self.sql.push('(');
                self.sql.push_str(&asked.sql);
                self.sql.push(')');
                self.values.extend(asked.values);
                Ok(())
            }
        }
    }

    fn joined(&mut self, connection: &Connection, nodes: &[Node], between: &str) -> Result<(), StoreError> {
        self.sql.push('(');
        for (place, node) in nodes.iter().enumerate() {
            if place > 0 {
                self.sql.push_str(between);
            }
            self.add(connection, node)?;
        }
        self.sql.push(')');
        Ok(())
    }
}

/// Whether the text index is asked.
pub(super) fn asks_words(query: &Query) -> bool {
    query.root().is_some_and(has_words)
}

fn has_words(node: &Node) -> bool {
    match node {
        Node::All(nodes) | Node::Any(nodes) => nodes.iter().any(has_words),
        Node::Not(node) => has_words(node),
        Node::Test(Test::Text { .. } | Test::Near(Near { of: Reach::Named(_), .. })) => true,
        Node::Test(Test::Near(Near { of: Reach::Found(node), .. })) => has_words(node),
        Node::Test(_) => false,
    }
}
