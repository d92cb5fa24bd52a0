//! The records that a name in a query stands for.

use dateline_core::Id;
use dateline_core::query::Name;
use rusqlite::Connection;
use rusqlite::types::Value as Raw;

use crate::StoreError;
use crate::tables::IdColumn;

/// Kinds of this name or code, and those below them.
pub(super) fn kinds(connection: &Connection, name: &Name) -> Result<Vec<Id>, StoreError> {
    let own = "SELECT id FROM kind WHERE live = 1 AND (code = lower(?1) OR says(name, ?1))";
    let exact = "SELECT id FROM kind WHERE live = 1 AND is_name(name, ?1)";
    let below = "SELECT k.id FROM kind k JOIN named ON k.parent = named.id WHERE k.live = 1";
    looked_up(connection, name, own, exact, Some(below))
}

/// Places of this name, or in a country of this name, and those within them.
pub(super) fn places(connection: &Connection, name: &Name) -> Result<Vec<Id>, StoreError> {
    let own = "SELECT id FROM place WHERE live = 1 AND (says(name, ?1) OR says(country, ?1))";
    let exact = "SELECT id FROM place WHERE live = 1 AND is_name(name, ?1)";
    let below = "SELECT p.id FROM place p JOIN named ON p.parent = named.id WHERE p.live = 1";
    looked_up(connection, name, own, exact, Some(below))
}

/// Actors with this name, another name of theirs, or this code.
pub(super) fn actors(connection: &Connection, name: &Name) -> Result<Vec<Id>, StoreError> {
    let own = "SELECT id FROM actor WHERE live = 1 AND (says(name, ?1) OR says(sort_name, ?1) OR code = upper(?1)) \
               UNION SELECT l.actor FROM alias l JOIN actor a ON a.id = l.actor \
               WHERE l.live = 1 AND a.live = 1 AND says(l.name, ?1)";
    let exact = "SELECT id FROM actor WHERE live = 1 AND is_name(name, ?1)";
    looked_up(connection, name, own, exact, None)
}

/// Tags of this name.
pub(super) fn tags(connection: &Connection, name: &Name) -> Result<Vec<Id>, StoreError> {
    let own = "SELECT id FROM tag WHERE live = 1 AND says(name, ?1)";
    let exact = "SELECT id FROM tag WHERE live = 1 AND is_name(name, ?1)";
    looked_up(connection, name, own, exact, None)
}

/// Sources of this title, publisher or author.
pub(super) fn sources(connection: &Connection, name: &Name) -> Result<Vec<Id>, StoreError> {
    let own = "SELECT id FROM source WHERE live = 1 AND (says(title, ?1) OR says(publisher, ?1) OR says(authors, ?1))";
    let exact = "SELECT id FROM source WHERE live = 1 AND is_name(title, ?1)";
    looked_up(connection, name, own, exact, None)
}

/// An id in the place of a name is this one record, and no other of its name: the page of a record asks so.
fn looked_up(
    connection: &Connection,
    name: &Name,
    own: &str,
    exact: &str,
    below: Option<&str>,
) -> Result<Vec<Id>, StoreError> {
    if let Ok(id) = name.words.parse() {
        return Ok(vec![id]);
    }
    let sql = match below {
        _ if name.exact => exact.to_owned(),
        Some(below) => format!("WITH RECURSIVE named(id) AS ({own} UNION {below}) SELECT id FROM named"),
        None => own.to_owned(),
    };
    ids(connection, &sql, name.words.clone())
}

/// The ids that a statement gives for one text.
pub(super) fn ids(connection: &Connection, sql: &str, text: String) -> Result<Vec<Id>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_map([Raw::Text(text)], |row| row.get::<_, Option<IdColumn>>(0))?;
    found
        .filter_map(|id| id.map(|id| id.map(|IdColumn(id)| id)).transpose())
        .collect::<Result<_, _>>()
        .map_err(Into::into)
}
