//! What tests of this crate share.

use std::fmt::Write;

use dateline_core::model::Noun;
use rusqlite::types::Value as Raw;
use tempfile::TempDir;

use crate::{AppData, Database, Label};

/// A database in a folder that goes when the test ends.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) db: Database,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut db = Database::create(&folder.path().join("a.dateline"), &app(&folder)).unwrap();
        db.set_author("Ida Tarbell").unwrap();
        Self { folder, db }
    }

    /// A second connection to the same file.
    pub(crate) fn second(&self) -> Database {
        Database::open(&self.folder.path().join("a.dateline"), &app(&self.folder)).unwrap()
    }
}

fn app(folder: &TempDir) -> AppData {
    AppData::at(folder.path().join("app"))
}

pub(crate) fn label(text: &str) -> Label {
    Label::new("test", text)
}

/// All that is to be seen in a database, in one order in every copy: records that are there with their values, and
/// the derived dates of events. Who edits is left out: a person's entry stays when their edits are undone.
pub(crate) fn dump(db: &Database) -> String {
    let mut text = String::new();
    for noun in Noun::ALL.iter().filter(|noun| **noun != Noun::Person) {
        let derived = if *noun == Noun::Event {
            ", start_min, start_max, end_min, end_max, shape, marks, resolved"
        } else {
            ""
        };
        let sql = format!(
            "SELECT hex(id), {}{derived} FROM {} WHERE live = 1 ORDER BY id",
            crate::tables::sql(*noun).columns,
            noun.table()
        );
        let mut statement = db.connection.prepare(&sql).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Raw> = (0..columns).map(|place| row.get(place).unwrap()).collect();
            writeln!(text, "{} {values:?}", noun.table()).unwrap();
        }
    }
    let mut statement =
        db.connection.prepare("SELECT hex(record), field FROM conflict ORDER BY 1, 2").unwrap();
    let conflicts = statement
        .query_map([], |row| Ok(format!("{:?}", (row.get::<_, String>(0)?, row.get::<_, String>(1)?))));
    conflicts.unwrap().for_each(|conflict| writeln!(text, "conflict {}", conflict.unwrap()).unwrap());
    text
}

/// Fails unless the database checks out.
#[track_caller]
pub(crate) fn assert_sound(db: &Database) {
    assert_eq!(db.check().unwrap().problems, Vec::<String>::new());
}
