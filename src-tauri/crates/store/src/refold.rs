//! Bringing rows up to the log: after something was taken back, brought back or merged in.

use dateline_core::Id;
use dateline_core::model::Noun;
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, ToSql, params};

use crate::log::{State, fold, read};
use crate::tables::{self, Found, IdColumn};
use crate::touched::Touched;
use crate::{StoreError, dates, text_index};

/// Writes to a record's row what its operations amount to.
pub(crate) fn record(connection: &Connection, id: Id, touched: &mut Touched) -> Result<(), StoreError> {
    // A record without a row is of a noun that only a newer version knows: its operations are kept, no more.
    let Some(found) = tables::find(connection, id)? else { return Ok(()) };
    let state = fold(&read::ops_of(connection, id, Some(&found))?);
    let before = tables::values(connection, found.noun, id)?.unwrap_or_default();
    let fields = found.noun.fields();
    let moved: Vec<(&'static str, &Raw)> = fields
        .iter()
        .zip(&before)
        .filter(|(field, before)| state.value(field.name) != *before)
        .map(|(field, _)| (field.name, state.value(field.name)))
        .collect();
    let came_or_went = state.visible != found.live;
    write_conflicts(connection, id, &state)?;
    if moved.is_empty() && !came_or_went {
        return Ok(());
    }
    let has_text = came_or_went || moved.iter().any(|(field, _)| text_index::holds(found.noun, field));
    if has_text {
        touched.text.extend(text_index::events_with(connection, found.noun, id)?);
    }
    write_row(connection, &found, &moved, state.visible)?;
    if has_text {
        touched.text.extend(text_index::events_with(connection, found.noun, id)?);
    }
    if came_or_went {
        touched.flags.add(found.noun);
    }
    for (field, value) in moved {
        touched.field(found.noun, id, Some(field));
        if found.noun == Noun::Event && field == "date" {
            dates::note_anchor(connection, id, value)?;
        }
    }
    Ok(())
}

fn write_row(
    connection: &Connection,
    found: &Found,
    values: &[(&'static str, &Raw)],
    visible: bool,
) -> rusqlite::Result<()> {
    let mut sql = format!("UPDATE {} SET live = ?2", found.noun.table());
    let mut parameters: Vec<&dyn ToSql> = vec![&found.row, &visible];
    for (place, (field, value)) in values.iter().enumerate() {
        sql.push_str(&format!(", {} = ?{}", tables::quoted(field), place + 3));
        parameters.push(value);
    }
    sql.push_str(" WHERE row = ?1");
    connection.prepare_cached(&sql)?.execute(&*parameters)?;
    Ok(())
}

fn write_conflicts(connection: &Connection, id: Id, state: &State) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM conflict WHERE record = ?1")?.execute([IdColumn(id)])?;
    let mut insert = connection.prepare_cached("INSERT INTO conflict (record, field) VALUES (?1, ?2)")?;
    for field in &state.conflicts {
        insert.execute(params![IdColumn(id), field])?;
    }
    Ok(())
}

/// Writes to the rows what follows from a change having been taken back (`live` false) or brought back. Rows that
/// nothing but the change ever touched are written all at once, so an import of a million goes in a moment.
pub(crate) fn change(
    connection: &Connection,
    seq: i64,
    live: bool,
    touched: &mut Touched,
) -> Result<(), StoreError> {
    let mut edited: Vec<Id> = Vec::new();
    for (noun, first, last) in born(connection, seq)? {
        let table = noun.table();
        touched.flags.add(noun);
        connection.execute(
            &format!(
                "UPDATE {table} SET live = ?4 WHERE row BETWEEN ?2 AND ?3 AND born_change = ?1 AND copied = 0"
            ),
            params![seq, first, last, live],
        )?;
        touched.text.extend(text_index::events_with_rows(connection, noun, seq, (first, last))?);
    }
    let mut statement = connection.prepare("SELECT DISTINCT record FROM op WHERE change = ?1")?;
    for id in statement.query_map([seq], |row| row.get::<_, IdColumn>(0))? {
        edited.push(id?.0);
    }
    edited.into_iter().try_for_each(|id| record(connection, id, touched))
}

/// Which rows a change made.
pub(crate) fn born(connection: &Connection, seq: i64) -> Result<Vec<(Noun, i64, i64)>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT noun, first, last FROM born WHERE change = ?1")?;
    let mut rows = statement.query([seq])?;
    let mut born = Vec::new();
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        if let Some(noun) = Noun::from_table(&table) {
            born.push((noun, row.get(1)?, row.get(2)?));
        }
    }
    Ok(born)
}
