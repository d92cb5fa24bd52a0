//! Does the text index hold the words of the events as they are now?

use std::collections::HashSet;

use rusqlite::{Connection, Row};

use crate::{StoreError, text_index};

/// A word where it stands: word, row of the event, column, place.
type Instance = (String, i64, String, i64);

/// Compares the index with one made anew beside it. Deleted events do not count: their words are brought up to date
/// when they are restored.
pub(super) fn check(connection: &Connection) -> Result<Vec<String>, StoreError> {
    if text_index::is_behind(connection)? {
        return Ok(Vec::new());
    }
    let anew = text_index::Anew::beside(connection)?;
    let difference = compare(connection);
    anew.drop()?;
    Ok(if difference? {
        vec!["the text index does not hold the words of the events as they are".to_owned()]
    } else {
        Vec::new()
    })
}

fn compare(connection: &Connection) -> Result<bool, StoreError> {
    let live: HashSet<i64> = {
        let mut statement = connection.prepare("SELECT row FROM event WHERE live = 1")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        rows.collect::<Result<_, _>>()?
    };
    let (kept, made) = text_index::Anew::words();
    let (mut kept, mut made) = (connection.prepare(&kept)?, connection.prepare(&made)?);
    let (mut kept, mut made) = (kept.query([])?, made.query([])?);
    loop {
        let (one, other) = (next(&mut kept, &live)?, next(&mut made, &live)?);
        if one != other {
            return Ok(true);
        }
        if one.is_none() {
            return Ok(false);
        }
    }
}

fn next(rows: &mut rusqlite::Rows<'_>, live: &HashSet<i64>) -> Result<Option<Instance>, StoreError> {
    while let Some(row) = rows.next()? {
        let instance = instance(row)?;
        if live.contains(&instance.1) {
            return Ok(Some(instance));
        }
    }
    Ok(None)
}

fn instance(row: &Row<'_>) -> rusqlite::Result<Instance> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}
