//! Do the hashes of the log verify, and does each replica's chain hang together?

use std::collections::HashMap;

use dateline_core::model::Noun;
use dateline_core::{ChangeId, Id};
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, Row};

use super::CheckReport;
use crate::StoreError;
use crate::log::hash::{self, ChangeSalt, Header, OpContent, OpHash, Root, Salts, ValueHash};
use crate::log::op::OpKind;
use crate::tables::{self, IdColumn, PRESENCE};

/// The hashes of the operations of each change, by its place.
type Hashes = HashMap<i64, Vec<(i64, OpHash)>>;

pub(super) fn check(connection: &Connection, report: &mut CheckReport) -> Result<(), StoreError> {
    let salts = salts(connection)?;
    let mut hashes = Hashes::new();
    for noun in Noun::ALL {
        hash_born(connection, *noun, &salts, &mut hashes)?;
    }
    hash_kept(connection, &salts, &mut hashes)?;
    let mut problems = Vec::new();
    let mut last: HashMap<Id, (i64, ChangeId)> = HashMap::new();
    let mut statement = connection.prepare(
        "SELECT seq, id, replica, replica_seq, previous, person, clock, wall, kind, operation, label, reason, target, \
         ops, root FROM change ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let found = hashes.remove(&seq).unwrap_or_default();
        report.changes += 1;
        report.ops += found.len() as u64;
        problems.extend(check_change(row, found, &mut last)?.map(|what| format!("change {seq} {what}")));
    }
    if !hashes.is_empty() {
        problems.push("there are operations of changes that are missing".to_owned());
    }
    report.problems(problems);
    Ok(())
}

fn check_change(
    row: &Row<'_>,
    mut found: Vec<(i64, OpHash)>,
    last: &mut HashMap<Id, (i64, ChangeId)>,
) -> Result<Option<&'static str>, StoreError> {
    found.sort_unstable_by_key(|(n, _)| *n);
    let ops: i64 = row.get(13)?;
    if found.len() as i64 != ops || found.iter().zip(0..).any(|((n, _), place)| *n != place) {
        return Ok(Some("lacks operations"));
    }
    let mut root = Root::new();
    found.iter().for_each(|(_, hash)| root.push(hash));
    let root = root.finish();
    if row.get::<_, [u8; 32]>(14)? != root {
        return Ok(Some("has operations that were altered"));
    }
    let (wall, kind, operation, label): (String, String, String, String) =
        (row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?);
    let reason: Option<String> = row.get(11)?;
    let id_at =
        |place| Ok::<_, rusqlite::Error>(row.get::<_, Option<[u8; 32]>>(place)?.map(ChangeId::from_bytes));
    let header = Header {
        replica: row.get::<_, IdColumn>(2)?.0,
        replica_seq: row.get(3)?,
        previous: id_at(4)?,
        person: row.get::<_, IdColumn>(5)?.0,
        clock: row.get(6)?,
        wall: &wall,
        kind: &kind,
        operation: &operation,
        label: &label,
        reason: reason.as_deref(),
        target: id_at(12)?,
        ops,
        root,
    };
    let id = ChangeId::from_bytes(row.get(1)?);
    if hash::of_change(&header) != id {
        return Ok(Some("was altered"));
    }
    let before = last.insert(header.replica, (header.replica_seq, id));
    let follows = header.replica_seq == before.map_or(1, |(seq, _)| seq + 1)
        && header.previous == before.map(|(_, id)| id);
    Ok(if follows { None } else { Some("does not follow from the change before it on its copy") })
}

fn salts(connection: &Connection) -> Result<HashMap<i64, ChangeSalt>, StoreError> {
    let mut statement = connection.prepare("SELECT seq, salt FROM change")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The operations that made records whose rows still have their first values.
fn hash_born(
    connection: &Connection,
    noun: Noun,
    salts: &HashMap<i64, ChangeSalt>,
    hashes: &mut Hashes,
) -> Result<(), StoreError> {
    let mut order: Vec<(usize, &'static str)> =
        noun.fields().iter().enumerate().map(|(place, field)| (place, field.name)).collect();
    order.sort_unstable_by_key(|(_, name)| *name);
    let sql = format!(
        "SELECT {}, id, born_change, born_n FROM {} WHERE copied = 0",
        tables::sql(noun).columns,
        noun.table()
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let fields = noun.fields().len();
    while let Some(row) = rows.next()? {
        let (change, n): (i64, i64) = (row.get(fields + 1)?, row.get(fields + 2)?);
        let Some(salt) = salts.get(&change) else {
            hashes.entry(change).or_default();
            continue;
        };
        let mut salts = Salts::of(salt, n);
        let mut cells = Vec::with_capacity(fields);
        for (place, name) in &order {
            let value = row.get_ref(*place)?;
            if value != rusqlite::types::ValueRef::Null {
                cells.push((*name, hash::of_value(&salts.next(), value)));
            }
        }
        let record = row.get::<_, IdColumn>(fields)?.0;
        let content =
            OpContent { kind: OpKind::Create, noun: noun.table(), record, cells: &cells, seen: &[] };
        hashes.entry(change).or_default().push((n, hash::of_op(&content)));
    }
    Ok(())
}

/// One operation as its rows in `op` come by.
struct Kept {
    change: i64,
    n: i64,
    kind: OpKind,
    noun: String,
    record: Id,
    cells: Vec<(String, ValueHash)>,
}

/// The operations that have rows in `op`.
fn hash_kept(
    connection: &Connection,
    salts: &HashMap<i64, ChangeSalt>,
    hashes: &mut Hashes,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT change, n, field, kind, noun, record, value, salt, hash FROM op ORDER BY change, n, field",
    )?;
    let mut rows = statement.query([])?;
    let mut now: Option<(Kept, Salts)> = None;
    while let Some(row) = rows.next()? {
        let (change, n, field): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some(salt) = salts.get(&change) else {
            hashes.entry(change).or_default();
            continue;
        };
        if now.as_ref().is_none_or(|(op, _)| (op.change, op.n) != (change, n)) {
            if let Some((op, _)) = now.take() {
                push_kept(connection, &op, hashes)?;
            }
            // A kind that only a newer version knows hashes under its number all the same, but it is not ours to judge.
            let Some(kind) = OpKind::of(row.get(3)?) else { continue };
            let (noun, record) = (row.get(4)?, row.get::<_, IdColumn>(5)?.0);
            now = Some((Kept { change, n, kind, noun, record, cells: Vec::new() }, Salts::of(salt, n)));
        }
        let Some((op, salts)) = &mut now else { continue };
        if field == PRESENCE {
            continue;
        }
        let derived = salts.next();
        let hash = match row.get(8)? {
            Some(withheld) => withheld,
            None => {
                let value: Raw = row.get(6)?;
                hash::of_value(&row.get::<_, Option<hash::Salt>>(7)?.unwrap_or(derived), (&value).into())
            }
        };
        op.cells.push((field, hash));
    }
    if let Some((op, _)) = now {
        push_kept(connection, &op, hashes)?;
    }
    Ok(())
}

fn push_kept(connection: &Connection, op: &Kept, hashes: &mut Hashes) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT s.seen_change, s.seen_n, c.id FROM op_seen s LEFT JOIN change c ON c.seq = s.seen_change \
         WHERE s.change = ?1 AND s.n = ?2",
    )?;
    let mut seen = Vec::new();
    let mut rows = statement.query([op.change, op.n])?;
    while let Some(row) = rows.next()? {
        let change: i64 = row.get(0)?;
        let id = row.get::<_, Option<[u8; 32]>>(2)?.map(ChangeId::from_bytes);
        seen.push((id.filter(|_| change != op.change), row.get(1)?));
    }
    seen.sort_unstable();
    let cells: Vec<(&str, ValueHash)> =
        op.cells.iter().map(|(field, hash)| (field.as_str(), *hash)).collect();
    let content = OpContent { kind: op.kind, noun: &op.noun, record: op.record, cells: &cells, seen: &seen };
    hashes.entry(op.change).or_default().push((op.n, hash::of_op(&content)));
    Ok(())
}
