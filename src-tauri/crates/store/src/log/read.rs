//! Reading the log.

use dateline_core::model::Noun;
use dateline_core::{ChangeId, Id};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, OptionalExtension, Row};

use super::op::{Op, OpAt, OpKind, OpOrder};
use crate::StoreError;
use crate::tables::{self, Found, IdColumn, PRESENCE};

/// The id of a change in this file.
pub(crate) fn change_id(connection: &Connection, seq: i64) -> Result<ChangeId, StoreError> {
    connection
        .prepare_cached("SELECT id FROM change WHERE seq = ?1")?
        .query_row([seq], |row| row.get(0).map(ChangeId::from_bytes))
        .optional()?
        .ok_or_else(|| StoreError::Damaged(format!("change {seq} is missing")))
}

/// The last change in this file: its place and id.
pub(crate) fn last(connection: &Connection) -> rusqlite::Result<Option<(i64, ChangeId)>> {
    connection
        .prepare_cached("SELECT seq, id FROM change ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, ChangeId::from_bytes(row.get(1)?))))
        .optional()
}

/// All operations on a record, its making included, also where that lies in its row.
pub(crate) fn ops_of(
    connection: &Connection,
    record: Id,
    found: Option<&Found>,
) -> Result<Vec<Op>, StoreError> {
    let mut ops = kept_ops(connection, record)?;
    if let Some(found) = found.filter(|found| !found.copied) {
        ops.push(born_op(connection, record, found)?);
    }
    Ok(ops)
}

/// The operations on a record that have rows in `op`. One of a newer version's kind is left out.
fn kept_ops(connection: &Connection, record: Id) -> Result<Vec<Op>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT o.change, o.n, o.field, o.value, o.kind, o.noun, c.clock, c.id, c.reverted \
         FROM op o JOIN change c ON c.seq = o.change WHERE o.record = ?1 ORDER BY o.change, o.n, o.field",
    )?;
    let mut rows = statement.query([IdColumn(record)])?;
    let mut ops: Vec<Op> = Vec::new();
    while let Some(row) = rows.next()? {
        let at = OpAt { change: row.get(0)?, n: row.get(1)? };
        let cell: (String, Raw) = (row.get(2)?, row.get(3)?);
        match ops.last_mut() {
            Some(op) if op.at == at => op.cells.push(cell),
            _ => ops.extend(start_op(row, at, record, cell)?),
        }
    }
    let mut seen =
        connection.prepare_cached("SELECT seen_change, seen_n FROM op_seen WHERE change = ?1 AND n = ?2")?;
    for op in &mut ops {
        let found =
            seen.query_map([op.at.change, op.at.n], |row| Ok(OpAt { change: row.get(0)?, n: row.get(1)? }))?;
        op.seen = found.collect::<Result<_, _>>()?;
    }
    Ok(ops)
}

fn start_op(row: &Row<'_>, at: OpAt, record: Id, cell: (String, Raw)) -> rusqlite::Result<Option<Op>> {
    let Some(kind) = OpKind::of(row.get(4)?) else { return Ok(None) };
    let order = OpOrder { clock: row.get(6)?, change: ChangeId::from_bytes(row.get(7)?), n: at.n };
    let reverted: bool = row.get(8)?;
    let noun = row.get(5)?;
    Ok(Some(Op { at, order, kind, live: !reverted, noun, record, cells: vec![cell], seen: Vec::new() }))
}

/// The making of a record whose row still has its first values.
fn born_op(connection: &Connection, record: Id, found: &Found) -> Result<Op, StoreError> {
    let at = OpAt { change: found.born_change, n: found.born_n };
    let (clock, change, reverted): (i64, [u8; 32], bool) = connection
        .prepare_cached("SELECT clock, id, reverted FROM change WHERE seq = ?1")?
        .query_row([at.change], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?
        .ok_or_else(|| StoreError::Damaged(format!("change {} is missing", at.change)))?;
    let mut cells =
        born_cells(found.noun, tables::values(connection, found.noun, record)?.unwrap_or_default());
    cells.push((PRESENCE.to_owned(), Raw::Null));
    Ok(Op {
        at,
        order: OpOrder { clock, change: ChangeId::from_bytes(change), n: at.n },
        kind: OpKind::Create,
        live: !reverted,
        noun: found.noun.table().to_owned(),
        record,
        cells,
        seen: Vec::new(),
    })
}

fn born_cells(noun: Noun, values: Vec<Raw>) -> Vec<(String, Raw)> {
    noun.fields()
        .iter()
        .zip(values)
        .filter(|(_, value)| *value != Raw::Null)
        .map(|(field, value)| (field.name.to_owned(), value))
        .collect()
}

/// Copies the first values of a record from its row into `op`, before they are overwritten.
pub(crate) fn copy_born(connection: &Connection, found: &Found) -> rusqlite::Result<()> {
    let table = found.noun.table();
    let create = OpKind::Create as i64;
    let mut parts = vec![format!(
        "SELECT born_change, born_n, '{PRESENCE}', {create}, '{table}', id, NULL FROM {table} WHERE row = ?1"
    )];
    for field in found.noun.fields() {
        let (name, column) = (field.name, tables::quoted(field.name));
        parts.push(format!(
            "SELECT born_change, born_n, '{name}', {create}, '{table}', id, {column} FROM {table} \
             WHERE row = ?1 AND {column} IS NOT NULL"
        ));
    }
    let sql =
        format!("INSERT INTO op (change, n, field, kind, noun, record, value) {}", parts.join(" UNION ALL "));
    connection.prepare_cached(&sql)?.execute([found.row])?;
    connection
        .prepare_cached(&format!("UPDATE {table} SET copied = 1 WHERE row = ?1"))?
        .execute([found.row])?;
    Ok(())
}
