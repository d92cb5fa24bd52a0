//! The full-text index over events: their own words and those of what hangs on them. Derived; it can be dropped
//! at any time and is then made anew.
//!
//! It holds no text of its own (`content=''`), only words, so the file does not keep every text twice. All events are
//! in it, deleted ones too: finding leaves those out, and restoring needs no indexing.

use std::collections::BTreeSet;

use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::{Connection, OptionalExtension};

use crate::StoreError;
use crate::tables::IdColumn;

/// The columns: what a search word can be in.
pub(crate) const COLUMNS: &str = "title, summary, notes, quotes, actors, place, tags";

/// The text of events, column by column, for `FROM event e …`.
const DOCUMENT: &str = "SELECT e.row, e.title, e.summary,
 (SELECT group_concat(n.body, char(10)) FROM note n WHERE n.subject = e.id AND n.live = 1),
 (SELECT group_concat(coalesce(c.quote, '') || char(10) || coalesce(c.attribution, ''), char(10))
  FROM citation c WHERE c.subject = e.id AND c.live = 1),
 (SELECT group_concat(a.name || coalesce(char(10) || (SELECT group_concat(x.name, char(10)) FROM alias x
   WHERE x.actor = a.id AND x.live = 1), ''), char(10))
  FROM participation p JOIN actor a ON a.id = p.actor WHERE p.event = e.id AND p.live = 1 AND a.live = 1),
 (SELECT l.name FROM place l WHERE l.id = e.place AND l.live = 1),
 (SELECT group_concat(t.name, char(10)) FROM tagging g JOIN tag t ON t.id = g.tag
  WHERE g.subject = e.id AND g.live = 1 AND t.live = 1)
 FROM event e";

/// Key in `meta`: rows of events above this number are not indexed yet.
const INDEXED_TO: &str = "text_indexed_to";

/// Makes the empty index.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE event_text USING fts5({COLUMNS}, content='', contentless_delete=1, \
         tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    ))
}

/// Whether the value of a field of a noun is in the text of some event.
pub(crate) fn holds(noun: Noun, field: &str) -> bool {
    match noun {
        Noun::Event => matches!(field, "title" | "summary" | "place"),
        Noun::Note => matches!(field, "body" | "subject"),
        Noun::Citation => matches!(field, "quote" | "attribution" | "subject"),
        Noun::Participation => matches!(field, "event" | "actor"),
        Noun::Alias => matches!(field, "name" | "actor"),
        Noun::Tagging => matches!(field, "tag" | "subject"),
        Noun::Actor | Noun::Place | Noun::Tag => field == "name",
        _ => false,
    }
}

/// The rows of the events whose text a record is part of, as it is now.
pub(crate) fn events_with(connection: &Connection, noun: Noun, record: Id) -> rusqlite::Result<Vec<i64>> {
    let sql = match noun {
        Noun::Event => "SELECT row FROM event WHERE id = ?1",
        Noun::Note => "SELECT e.row FROM note n JOIN event e ON e.id = n.subject WHERE n.id = ?1",
        Noun::Citation => "SELECT e.row FROM citation c JOIN event e ON e.id = c.subject WHERE c.id = ?1",
        Noun::Tagging => "SELECT e.row FROM tagging g JOIN event e ON e.id = g.subject WHERE g.id = ?1",
        Noun::Participation => {
            "SELECT e.row FROM participation p JOIN event e ON e.id = p.event WHERE p.id = ?1"
        }
        Noun::Actor => "SELECT e.row FROM participation p JOIN event e ON e.id = p.event WHERE p.actor = ?1",
        Noun::Alias => {
            "SELECT e.row FROM alias x JOIN participation p ON p.actor = x.actor JOIN event e ON e.id = p.event \
             WHERE x.id = ?1"
        }
        Noun::Tag => "SELECT e.row FROM tagging g JOIN event e ON e.id = g.subject WHERE g.tag = ?1",
        Noun::Place => "SELECT row FROM event WHERE place = ?1",
        _ => return Ok(Vec::new()),
    };
    connection.prepare_cached(sql)?.query_map([IdColumn(record)], |row| row.get(0))?.collect()
}

/// Brings the text of these events up to date.
pub(crate) fn index(connection: &Connection, rows: &BTreeSet<i64>) -> rusqlite::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let indexed_to = indexed_to(connection)?;
    let mut delete = connection.prepare_cached("DELETE FROM event_text WHERE rowid = ?1")?;
    let mut insert = connection
        .prepare_cached(&format!("INSERT INTO event_text (rowid, {COLUMNS}) {DOCUMENT} WHERE e.row = ?1"))?;
    for row in rows.iter().filter(|row| indexed_to.is_none_or(|last| **row <= last)) {
        delete.execute([row])?;
        insert.execute([row])?;
    }
    Ok(())
}

/// Notes that the events of rows after the present last are yet to be indexed.
pub(crate) fn postpone(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?1, (SELECT coalesce(max(row), 0) FROM event)) \
         ON CONFLICT (key) DO NOTHING",
        [INDEXED_TO],
    )?;
    Ok(())
}

/// The last row that is indexed, if later ones are not.
fn indexed_to(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([INDEXED_TO], |row| row.get(0))
        .optional()
}

/// Whether finding words needs [`catch_up`] first.
pub(crate) fn is_behind(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(!exists(connection)? || indexed_to(connection)?.is_some())
}

/// Indexes what was postponed, or everything where the index is missing. Call it within a write transaction.
pub(crate) fn catch_up(connection: &Connection) -> Result<(), StoreError> {
    let from = if exists(connection)? {
        indexed_to(connection)?
    } else {
        create(connection)?;
        Some(0)
    };
    if let Some(from) = from {
        connection.execute(
            &format!("INSERT INTO event_text (rowid, {COLUMNS}) {DOCUMENT} WHERE e.row > ?1"),
            [from],
        )?;
    }
    connection.execute("DELETE FROM meta WHERE key = ?1", [INDEXED_TO])?;
    Ok(())
}

/// Drops the index and makes it anew.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("DROP TABLE IF EXISTS event_text")?;
    catch_up(connection)
}

fn exists(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM sqlite_schema WHERE name = 'event_text'")?.exists([])
}
