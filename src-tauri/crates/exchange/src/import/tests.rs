//! Large tables are looked at only at their beginning; what shows late in them counts all the same.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use dateline_core::model::{Noun, Value};
use dateline_store::{AppData, Database};

use super::*;
use crate::error::ExchangeError;

struct Desk {
    database: Database,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path().join("app"));
        let mut database = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
        database.set_author("Ida Tarbell").unwrap();
        Self { database, folder }
    }

    fn file(&self, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join("t.csv");
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn take(&mut self, path: &Path) -> Result<Imported, ExchangeError> {
        let options = ImportOptions::default();
        let plan = Plan::glance(path, &options).unwrap().expect("enough to begin");
        let cancel = AtomicBool::new(false);
        let watch = Watch { cancel: &cancel, progress: &|_, _| {} };
        take(plan, &options, &mut self.database, &watch).map(|(_, imported)| imported)
    }

    fn date(&self, title: &str) -> String {
        let events = self.database.records(Noun::Event).unwrap();
        match events.iter().find(|event| event.title() == title).unwrap().get("date") {
            Value::Date(date) => date.to_stored(),
            _ => String::new(),
        }
    }
}

/// More rows than are looked at before an import begins.
fn many() -> String {
    let mut text = "id,title,date\n".to_owned();
    for id in 1..=1_500 {
        writeln!(text, "{id},Talks {id},1991-01-01").unwrap();
    }
    text
}

fn glance(text: &str) -> Option<Plan> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    Plan::glance(file.path(), &ImportOptions::default()).unwrap()
}

#[test]
fn a_glance_is_enough_only_where_each_cell_tells_by_itself() {
    assert!(glance(&many()).is_some());
    assert!(glance("id,title,date\n1,Talks,06/03/1991\n").is_none());
    assert!(glance("id,title,date\n1,Talks,1991-03-06 00:00:00\n").is_none());
    let chosen = ImportOptions { encoding: Some("windows-1252".to_owned()), ..ImportOptions::default() };
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), many()).unwrap();
    assert!(Plan::glance(file.path(), &chosen).unwrap().is_none());
}

#[test]
fn dates_that_show_their_order_late_are_read_by_it() {
    let mut desk = Desk::new();
    let path = desk.file(format!("{}x,Talks,06/03/1991\ny,A walk,05/13/2003\n", many()));
    let imported = desk.take(&path).unwrap();
    assert_eq!(imported.report.counts.taken, 1_502);
    assert_eq!(imported.report.remarks.len(), 1, "{:?}", imported.report.remarks);
    assert_eq!(desk.date("Talks"), r#"{"edtf":"1991-06-03","wording":"06/03/1991"}"#);
    let path = desk.file(format!("{}x,Talks,06/03/1991\n", many()));
    let version = desk.database.version().unwrap();
    assert!(matches!(desk.take(&path).unwrap_err(), ExchangeError::OrderUnsure { .. }));
    assert_eq!(desk.database.version().unwrap(), version);
}

#[test]
fn bytes_that_are_no_text_late_in_a_table_are_asked_about() {
    let mut desk = Desk::new();
    let mut bytes = many().repeat(10).into_bytes();
    bytes.extend(b"x,Caf\xe9,1991-03-06\n");
    let path = desk.file(bytes);
    let version = desk.database.version().unwrap();
    assert!(matches!(desk.take(&path).unwrap_err(), ExchangeError::EncodingUnsure { .. }));
    assert_eq!(desk.database.version().unwrap(), version);
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_found_at_the_end() {
    let mut desk = Desk::new();
    let path = desk.file(format!("{}x,\"Talks,1991-03-06\ny,A walk,1991-03-07\n", many()));
    let counts = desk.take(&path).unwrap().report.counts;
    assert_eq!((counts.taken, counts.refused), (1_500, 1));
}
