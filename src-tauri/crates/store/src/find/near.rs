//! Events that lie near others. Which they are is worked out here and given to SQL as a list of rows.

use dateline_core::date::Extent;
use dateline_core::query::{Near, Nearness, Node, Query, Reach, Test, TextPart};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, Row, params_from_iter};

use super::asks::plain;
use super::condition::Conditions;
use super::timed::BOUNDS;
use crate::{StoreError, dates};

/// The SQL of a condition on neighbours.
pub(super) fn conditions(connection: &Connection, near: &Near) -> Result<Conditions, StoreError> {
    let rows = serde_json::Value::from(rows(connection, near)?).to_string();
    Ok(plain("e.row IN (SELECT value FROM json_each(?))", [Raw::Text(rows)]))
}

/// The neighbourhoods of the events that are meant.
pub(super) fn nearness(connection: &Connection, near: &Near) -> Result<Nearness, StoreError> {
    let of = match &near.of {
        Reach::Found(node) => Conditions::of(connection, &Query::of((**node).clone()))?,
        Reach::Named(name) => match name.parse::<dateline_core::Id>() {
            Ok(id) => plain("e.live = 1 AND e.id = ?", [Raw::Blob(id.as_bytes().to_vec())]),
            Err(_) => titled(connection, name)?,
        },
    };
    Ok(Nearness::new(near, dated(connection, &of)?))
}

/// Events whose title says this; if any is called just so, only those.
fn titled(connection: &Connection, title: &str) -> Result<Conditions, StoreError> {
    let words = Test::Text { words: title.to_owned(), goes_on: true, part: TextPart::Title };
    let saying = Conditions::of(connection, &Query::of(Node::Test(words)))?;
    let mut called = saying.clone();
    called.sql.push_str(" AND is_name(e.title, ?)");
    called.values.push(Raw::Text(title.to_owned()));
    let sql = format!("SELECT 1 FROM event e WHERE {}", called.sql);
    let any = connection.prepare(&sql)?.exists(params_from_iter(&called.values))?;
    Ok(if any { called } else { saying })
}

fn rows(connection: &Connection, near: &Near) -> Result<Vec<i64>, StoreError> {
    let nearness = nearness(connection, near)?;
    let Some((from, to)) = nearness.reach() else { return Ok(Vec::new()) };
    let around =
        plain("e.live = 1 AND e.start_min <= ? AND e.end_max >= ?", [Raw::Integer(to), Raw::Integer(from)]);
    let events = dated(connection, &around)?;
    Ok(events.into_iter().filter(|(row, extent)| nearness.holds(*row, extent)).map(|(row, _)| row).collect())
}

/// The rows and bounds of the events that have a date and meet the conditions.
fn dated(connection: &Connection, conditions: &Conditions) -> Result<Vec<(i64, Extent)>, StoreError> {
    let sql = format!("SELECT e.row, {BOUNDS} FROM event e WHERE {}", conditions.sql);
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query(params_from_iter(&conditions.values))?;
    let mut events = Vec::new();
    while let Some(row) = found.next()? {
        if let Some(extent) = bounds(row, 1)? {
            events.push((row.get(0)?, extent));
        }
    }
    Ok(events)
}

/// The bounds in a row with [`BOUNDS`] from column `from` on.
fn bounds(row: &Row<'_>, from: usize) -> rusqlite::Result<Option<Extent>> {
    let bounds =
        [row.get(from)?, row.get(from + 1)?, row.get(from + 2)?, row.get(from + 3)?, row.get(from + 4)?];
    Ok(dates::extent(bounds, row.get(from + 5)?))
}
