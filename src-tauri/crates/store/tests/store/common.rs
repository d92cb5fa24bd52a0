//! What these tests share.

use dateline_core::model::{Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use dateline_store::{AppData, Database, Edit, Label, Sort, StoreError};

/// A database in a folder that goes when the test ends.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub db: Database,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = AppData::at(folder.path().join("app"));
        let mut db = Database::create(&folder.path().join("a.dateline"), &app).unwrap();
        db.set_author("Ida Tarbell").unwrap();
        Self { folder, db }
    }

    /// The same file once more, in the hands of `author`.
    pub fn again(&self, author: &str) -> Database {
        let app = AppData::at(self.folder.path().join("app"));
        let mut db = Database::open(&self.folder.path().join("a.dateline"), &app).unwrap();
        db.set_author(author).unwrap();
        db
    }
}

pub fn label(text: &str) -> Label {
    Label::new("test", text)
}

pub fn edit<T>(db: &mut Database, edit: impl FnOnce(&mut Edit<'_>) -> Result<T, StoreError>) -> T {
    db.commit(&label("a test"), edit).unwrap().value
}

pub fn make(db: &mut Database, noun: Noun, values: &[(&str, Value)]) -> Id {
    edit(db, |edit| edit.create(noun, values))
}

pub fn event(db: &mut Database, title: &str, stored: &str) -> Id {
    make(db, Noun::Event, &[("title", title.into()), ("date", date(stored))])
}

pub fn date(stored: &str) -> Value {
    Date::from_stored(stored).unwrap().into()
}

/// A date that counts from the publication of a source.
pub fn since_published(source: Id, rule: &str) -> Value {
    date(&format!(r#"{{"anchor":{{"published":"{source}","rule":"{rule}"}}}}"#))
}

/// A date that counts from another event.
pub fn since_event(event: Id, rule: &str) -> Value {
    date(&format!(r#"{{"anchor":{{"event":"{event}","rule":"{rule}"}}}}"#))
}

/// What the date of an event comes to, as EDTF.
pub fn comes_to(db: &Database, event: Id) -> Option<String> {
    db.event_row(event).unwrap().unwrap().date.edtf().map(ToString::to_string)
}

pub fn titles(db: &Database, query: &str) -> Vec<String> {
    let page = db.find(&Query::parse(query).unwrap(), Sort::default(), 0, 1000).unwrap();
    page.rows.into_iter().map(|row| row.title).collect()
}

#[track_caller]
pub fn assert_sound(db: &Database) {
    assert_eq!(db.check().unwrap().problems, Vec::<String>::new());
}
