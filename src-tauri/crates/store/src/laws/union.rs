//! Copies that were edited apart, brought together again: the least that merging must do, to hold the log to its laws.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::Noun;
use proptest::prelude::*;
use rusqlite::types::Value as Raw;
use rusqlite::{Connection, params};

use super::{Made, Step, step, take};
use crate::edit::note_born;
use crate::log::read;
use crate::tables::{self, IdColumn};
use crate::testing::{Desk, assert_sound, dump};
use crate::touched::Touched;
use crate::{AppData, Database, dates, rebuild, refold, text_index};

/// Takes over all changes of `from` that `into` lacks.
fn unite(into: &mut Database, from: &Database) {
    let transaction = into.connection.unchecked_transaction().unwrap();
    let mut seqs: HashMap<i64, i64> = HashMap::new();
    let mut records: Vec<Id> = Vec::new();
    for (seq, id) in changes(&from.connection) {
        let known =
            transaction.query_row("SELECT seq FROM change WHERE id = ?1", [id], |row| row.get(0)).ok();
        let (new, added) = match known {
            Some(known) => (known, false),
            None => (copy_change(&transaction, &from.connection, seq), true),
        };
        seqs.insert(seq, new);
        if added {
            records.extend(copy_ops(&transaction, &from.connection, seq, &seqs));
        }
    }
    rebuild::decide_reverted(&transaction).unwrap();
    Noun::ALL.iter().for_each(|noun| rebuild::rows(&transaction, *noun).unwrap());
    // What was taken back or brought back meanwhile can be any record: all that was ever edited is folded anew.
    let mut touched = Touched::default();
    for noun in Noun::ALL {
        let sql = format!("SELECT id FROM {}", noun.table());
        let mut statement = transaction.prepare(&sql).unwrap();
        let all = statement.query_map([], |row| row.get::<_, IdColumn>(0)).unwrap();
        records.extend(all.map(|id| id.unwrap().0));
    }
    for record in records {
        refold::record(&transaction, record, &mut touched).unwrap();
        let noun = tables::find(&transaction, record).unwrap().unwrap().noun;
        touched.field(noun, record, None);
        touched.text.extend(text_index::events_with(&transaction, noun, record).unwrap());
    }
    dates::derive(&transaction, &touched.dated, &touched.published).unwrap();
    text_index::index(&transaction, &touched.text).unwrap();
    transaction.commit().unwrap();
}

fn changes(connection: &Connection) -> Vec<(i64, [u8; 32])> {
    let mut statement = connection.prepare("SELECT seq, id FROM change ORDER BY clock, id").unwrap();
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    found.map(Result::unwrap).collect()
}

const HEADER: &str = "id, replica, replica_seq, previous, person, clock, wall, kind, operation, label, reason, target, \
                      ops, root, salt, signature";

fn copy_change(into: &Connection, from: &Connection, seq: i64) -> i64 {
    let values: Vec<Raw> = from
        .query_row(&format!("SELECT {HEADER} FROM change WHERE seq = ?1"), [seq], |row| {
            (0..16).map(|place| row.get(place)).collect()
        })
        .unwrap();
    let marks = vec!["?"; 16].join(", ");
    into.execute(
        &format!("INSERT INTO change ({HEADER}) VALUES ({marks})"),
        rusqlite::params_from_iter(values),
    )
    .unwrap();
    into.last_insert_rowid()
}

/// Copies the operations of a change; their bodies go into `op`, also those that lie in a row there. Returns the
/// records that they are about, each with a row.
fn copy_ops(into: &Connection, from: &Connection, seq: i64, seqs: &HashMap<i64, i64>) -> Vec<Id> {
    let mut records = Vec::new();
    for noun in Noun::ALL {
        let sql = format!("SELECT id FROM {} WHERE born_change = ?1 AND copied = 0", noun.table());
        let mut statement = from.prepare(&sql).unwrap();
        let born = statement.query_map([seq], |row| row.get::<_, IdColumn>(0)).unwrap();
        for id in born {
            let IdColumn(id) = id.unwrap();
            let found = tables::find(from, id).unwrap().unwrap();
            for op in read::ops_of(from, id, Some(&found)).unwrap() {
                for (field, value) in &op.cells {
                    put(into, seqs[&seq], op.at.n, field, 1, noun.table(), id, value);
                }
            }
            records.push(id);
        }
    }
    let mut statement =
        from.prepare("SELECT n, field, kind, noun, record, value FROM op WHERE change = ?1").unwrap();
    let mut rows = statement.query([seq]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let IdColumn(record) = row.get(4).unwrap();
        let (field, noun): (String, String) = (row.get(1).unwrap(), row.get(3).unwrap());
        let value: Raw = row.get(5).unwrap();
        put(into, seqs[&seq], row.get(0).unwrap(), &field, row.get(2).unwrap(), &noun, record, &value);
        records.push(record);
    }
    let mut statement = from.prepare("SELECT n, seen_change, seen_n FROM op_seen WHERE change = ?1").unwrap();
    let mut rows = statement.query([seq]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (n, seen, seen_n): (i64, i64, i64) =
            (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap());
        into.execute("INSERT INTO op_seen VALUES (?1, ?2, ?3, ?4)", [seqs[&seq], n, seqs[&seen], seen_n])
            .unwrap();
    }
    records
}

/// Writes a cell of an operation; the record gets a row, and its first values are copied if they lie in that.
#[expect(clippy::too_many_arguments, reason = "the columns of a table")]
fn put(into: &Connection, seq: i64, n: i64, field: &str, kind: i64, noun: &str, record: Id, value: &Raw) {
    match tables::find(into, record).unwrap() {
        None => {
            let sql = format!(
                "INSERT INTO {noun} (id, live, copied, born_change, born_n) VALUES (?1, 0, 1, ?2, ?3)"
            );
            into.execute(&sql, params![IdColumn(record), seq, n]).unwrap();
            let row = into.last_insert_rowid();
            note_born(into, seq, Noun::from_table(noun).unwrap(), row, row).unwrap();
        }
        Some(found) if !found.copied => read::copy_born(into, &found).unwrap(),
        Some(_) => {}
    }
    into.execute(
        "INSERT INTO op (change, n, field, kind, noun, record, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![seq, n, field, kind, noun, IdColumn(record), value],
    )
    .unwrap();
}

/// A copy on another machine, in the hands of somebody else.
fn copy(desk: &Desk, name: &str) -> Database {
    let path = desk.folder.path().join(format!("{name}.dateline"));
    desk.db.save_copy(&path).unwrap();
    let mut copy = Database::open(&path, &AppData::at(desk.folder.path().join(name))).unwrap();
    copy.set_author(name).unwrap();
    copy
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 100, ..ProptestConfig::default() })]

    /// Three copies, edited apart, show the same once each has all changes, in whatever order they came; and taking
    /// them over once more changes nothing.
    #[test]
    fn copies_that_hold_the_same_changes_show_the_same(
        common in prop::collection::vec(step(), 0..15),
        apart in prop::collection::vec((0..3_usize, step()), 1..30),
    ) {
        let mut desk = Desk::new();
        let mut made = Made::default();
        common.iter().for_each(|step| take(&mut desk.db, &mut made, step));
        let mut copies = [copy(&desk, "Nellie Bly"), copy(&desk, "Egon Kisch"), copy(&desk, "Ryszard")];
        let mut made = [made.clone(), made.clone(), made];
        for (who, step) in &apart {
            take(&mut copies[*who], &mut made[*who], step);
        }
        let [one, two, three] = &mut copies;
        let mut rest = copy(&desk, "Ida");
        unite(&mut rest, two);
        unite(&mut rest, one);
        unite(&mut rest, three);
        unite(one, two);
        unite(one, three);
        unite(three, two);
        unite(three, one);
        for united in [&*one, three] {
            prop_assert_eq!(dump(united), dump(&rest));
            assert_sound(united);
        }
        let before = dump(&rest);
        unite(&mut rest, one);
        prop_assert_eq!(dump(&rest), before);
        assert_sound(&rest);
    }
}

#[test]
fn an_edit_that_a_deleter_did_not_know_stays_in_sight() {
    let mut desk = Desk::new();
    let mut made = Made::default();
    take(&mut desk.db, &mut made, &Step::MakeEvent { date: 1 });
    let event = made.events[0];
    let (mut one, mut two) = (copy(&desk, "Nellie Bly"), copy(&desk, "Egon Kisch"));
    take(&mut one, &mut made, &Step::Delete { record: 0 });
    take(&mut two, &mut made, &Step::SetDate { record: 0, date: 2 });
    unite(&mut one, &two);
    assert!(!one.record(event).unwrap().unwrap().deleted);
    assert!(dump(&one).contains("conflict"));
    take(&mut one, &mut made, &Step::Delete { record: 0 });
    assert!(one.record(event).unwrap().unwrap().deleted, "now it is known");
    assert_sound(&one);
}
