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

/// What hangs on an event `e` and is part of its text: the table that it lies in, and the words, in the order of the
/// columns after the event's own.
const HANGING: [(&str, &str); 5] = [
    ("note", "(SELECT group_concat(n.body, char(10)) FROM note n WHERE n.subject = e.id AND n.live = 1)"),
    (
        "citation",
        "(SELECT group_concat(coalesce(c.quote, '') || char(10) || coalesce(c.attribution, ''), char(10))
          FROM citation c WHERE c.subject = e.id AND c.live = 1)",
    ),
    (
        "participation",
        "(SELECT group_concat(a.name || {alias}, char(10))
          FROM participation p JOIN actor a ON a.id = p.actor WHERE p.event = e.id AND p.live = 1 AND a.live = 1)",
    ),
    ("place", "(SELECT l.name FROM place l WHERE l.id = e.place AND l.live = 1)"),
    (
        "tagging",
        "(SELECT group_concat(t.name, char(10)) FROM tagging g JOIN tag t ON t.id = g.tag
          WHERE g.subject = e.id AND g.live = 1 AND t.live = 1)",
    ),
];
/// The other names of an actor `a`.
const ALIASES: &str = "coalesce(char(10) || (SELECT group_concat(x.name, char(10)) FROM alias x
  WHERE x.actor = a.id AND x.live = 1), '')";

/// Selects the text of events, column by column; a condition on `e` may follow. Tables that `holds` says are empty are
/// not looked into for every event.
fn document(holds: impl Fn(&str) -> rusqlite::Result<bool>) -> rusqlite::Result<String> {
    let aliases = if holds("alias")? { ALIASES } else { "''" };
    let mut columns = String::new();
    for (table, words) in HANGING {
        columns.push_str(", ");
        columns.push_str(&if holds(table)? { words.replace("{alias}", aliases) } else { "NULL".to_owned() });
    }
    Ok(format!("SELECT e.row, e.title, e.summary{columns} FROM event e"))
}

/// Above so many changed texts the whole index is made anew.
pub(crate) const ONE_BY_ONE: usize = 20_000;

/// Key in `meta`: rows of events above this number are not indexed yet.
const INDEXED_TO: &str = "text_indexed_to";

/// Makes the empty index.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&definition("event_text"))
}

/// Inserts the text of events for which `condition` holds. For many at once a larger buffer, and no merging in between,
/// take half the time; the settings are SQLite's own before and after.
fn fill(connection: &Connection, schema: &str, table: &str, condition: &str) -> rusqlite::Result<()> {
    let set = |setting: &str, value: u32| {
        connection.execute_batch(&format!(
            "INSERT INTO {schema}.{table} ({table}, rank) VALUES ('{setting}', {value})"
        ))
    };
    let document =
        document(|table| connection.prepare(&format!("SELECT 1 FROM main.{table} LIMIT 1"))?.exists([]))?;
    set("hashsize", 96 << 20)?;
    set("automerge", 0)?;
    connection.execute_batch(&format!(
        "INSERT INTO {schema}.{table} (rowid, {COLUMNS}) {document} WHERE {condition}"
    ))?;
    set("hashsize", 1 << 20)?;
    set("automerge", 4)
}

fn definition(table: &str) -> String {
    format!(
        "CREATE VIRTUAL TABLE {table} USING fts5({COLUMNS}, content='', contentless_delete=1, \
         tokenize='unicode61 remove_diacritics 2', prefix='2')"
    )
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
    let Some(events) = events_by(noun) else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(&format!("SELECT e.row FROM {events} WHERE x.id = ?1"))?;
    statement.query_map([IdColumn(record)], |row| row.get(0))?.collect()
}

/// As [`events_with`], for all that a change made in these rows; events that it made itself are left out, since
/// they come and go with it.
pub(crate) fn events_with_rows(
    connection: &Connection,
    noun: Noun,
    change: i64,
    (first, last): (i64, i64),
) -> rusqlite::Result<Vec<i64>> {
    let Some(events) = events_by(noun).filter(|_| noun != Noun::Event) else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT e.row FROM {events} WHERE x.row BETWEEN ?2 AND ?3 AND x.born_change = ?1 AND e.born_change <> ?1"
    ))?;
    statement.query_map([change, first, last], |row| row.get(0))?.collect()
}

/// How events `e` hang together with records `x` whose text is part of theirs.
const fn events_by(noun: Noun) -> Option<&'static str> {
    Some(match noun {
        Noun::Event => "event x JOIN event e ON e.row = x.row",
        Noun::Note => "note x JOIN event e ON e.id = x.subject",
        Noun::Citation => "citation x JOIN event e ON e.id = x.subject",
        Noun::Tagging => "tagging x JOIN event e ON e.id = x.subject",
        Noun::Participation => "participation x JOIN event e ON e.id = x.event",
        Noun::Actor => "actor x JOIN participation p ON p.actor = x.id JOIN event e ON e.id = p.event",
        Noun::Alias => "alias x JOIN participation p ON p.actor = x.actor JOIN event e ON e.id = p.event",
        Noun::Tag => "tag x JOIN tagging g ON g.tag = x.id JOIN event e ON e.id = g.subject",
        Noun::Place => "place x JOIN event e ON e.place = x.id",
        _ => return None,
    })
}

/// Brings the text of these events up to date.
pub(crate) fn index(connection: &Connection, rows: &BTreeSet<i64>) -> rusqlite::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let indexed_to = indexed_to(connection)?;
    let mut delete = connection.prepare_cached("DELETE FROM event_text WHERE rowid = ?1")?;
    let document = document(|_| Ok(true))?;
    let mut insert = connection
        .prepare_cached(&format!("INSERT INTO event_text (rowid, {COLUMNS}) {document} WHERE e.row = ?1"))?;
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

/// Notes that everything is yet to be indexed.
pub(crate) fn invalidate(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?1, 0) ON CONFLICT (key) DO UPDATE SET value = 0",
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

/// Whether so many events are yet to be indexed that it takes long.
pub(crate) fn is_far_behind(connection: &Connection) -> rusqlite::Result<bool> {
    const FAR: i64 = 20_000;
    let indexed_to = if exists(connection)? { indexed_to(connection)? } else { Some(0) };
    let last = || connection.query_row("SELECT coalesce(max(row), 0) FROM event", [], |row| row.get(0));
    indexed_to.map_or(Ok(false), |to| last().map(|last: i64| last - to > FAR))
}

/// Makes the index in the connection's temporary database, as of `version`, where it hides the one in a file that
/// cannot be written.
pub(crate) fn make_temporary(connection: &Connection, version: i64) -> Result<(), StoreError> {
    let made: Option<i64> = if connection.prepare_cached(TEMPORARY)?.exists([])? {
        connection.query_row("SELECT version FROM temp.text_at", [], |row| row.get(0)).optional()?
    } else {
        None
    };
    if made != Some(version) {
        connection.execute_batch(&format!(
            "DROP TABLE IF EXISTS temp.event_text; DROP TABLE IF EXISTS temp.text_at; {}",
            definition("temp.event_text")
        ))?;
        fill(connection, "temp", "event_text", "e.live = 1")?;
        connection.execute_batch(&format!("CREATE TABLE temp.text_at AS SELECT {version} AS version"))?;
    }
    Ok(())
}

const TEMPORARY: &str = "SELECT 1 FROM temp.sqlite_schema WHERE name = 'text_at'";

/// Indexes what was postponed, or everything where the index is missing. Call it within a write transaction.
pub(crate) fn catch_up(connection: &Connection) -> Result<(), StoreError> {
    let from = if exists(connection)? { indexed_to(connection)? } else { Some(0) };
    let Some(from) = from else { return Ok(()) };
    if from == 0 {
        connection.execute_batch("DROP TABLE IF EXISTS event_text")?;
        create(connection)?;
    }
    fill(connection, "main", "event_text", &format!("e.row > {from}"))?;
    connection.execute("DELETE FROM meta WHERE key = ?1", [INDEXED_TO])?;
    Ok(())
}

fn exists(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM sqlite_schema WHERE name = 'event_text'")?.exists([])
}

/// The index made anew in the connection's temporary database, to compare with.
pub(crate) struct Anew<'c>(&'c Connection);

impl<'c> Anew<'c> {
    /// Makes it.
    pub(crate) fn beside(connection: &'c Connection) -> rusqlite::Result<Self> {
        let anew = Self(connection);
        connection.execute_batch(&format!(
            "{};
             CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab('main', 'event_text', 'instance');
             CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab('temp', 'text_anew', 'instance');",
            definition("temp.text_anew")
        ))?;
        fill(connection, "temp", "text_anew", "e.live = 1")?;
        Ok(anew)
    }

    /// What yields the words of the index and of the one made anew, in the same order.
    pub(crate) fn words() -> (String, String) {
        let all = |table: &str| format!("SELECT term, doc, col, offset FROM temp.{table}");
        (all("words_kept"), all("words_anew"))
    }

    /// Drops it.
    pub(crate) fn drop(self) -> rusqlite::Result<()> {
        self.0.execute_batch(
            "DROP TABLE temp.words_kept; DROP TABLE temp.words_anew; DROP TABLE temp.text_anew",
        )
    }
}
