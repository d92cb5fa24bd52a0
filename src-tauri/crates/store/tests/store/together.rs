//! Several processes on one file: nothing is lost.

use crate::common::{Desk, assert_sound, date, edit, event, label, titles};
use dateline_core::model::Noun;
use dateline_store::{AppData, Database};

/// Each connection stands for a process: nothing is shared but the file and the app's data.
#[test]
fn writers_at_the_same_time_lose_nothing() {
    const WRITERS: usize = 4;
    const EDITS: usize = 12;
    let mut desk = Desk::new();
    let shared = event(&mut desk.db, "Shared", "2022");
    let path = desk.db.path().to_owned();
    let app = desk.folder.path().join("app");
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (path, app) = (&path, &app);
            scope.spawn(move || {
                let mut db = Database::open(path, &AppData::at(app)).unwrap();
                db.set_author(&format!("Writer {writer}")).unwrap();
                for number in 0..EDITS {
                    edit(&mut db, |edit| {
                        edit.set(shared, "rank", (writer * EDITS + number) as i64)?;
                        edit.create(
                            Noun::Event,
                            &[("title", format!("{writer}/{number}").into()), ("date", date("2022"))],
                        )
                    });
                }
                db.close().unwrap();
            });
        }
    });
    assert_eq!(desk.db.count(Noun::Event).unwrap(), (1 + WRITERS * EDITS) as u64);
    let ranks = desk.db.history(shared).unwrap().into_iter().filter(|entry| entry.field == "rank").count();
    assert_eq!(ranks, WRITERS * EDITS, "each edit saw the one before it");
    assert_sound(&desk.db);
}

#[test]
fn a_file_that_cannot_be_written_is_still_searched() {
    let mut desk = Desk::new();
    desk.db.import(&label("import"), |bulk| bulk.create(Noun::Event, &[("title", "Talks".into())])).unwrap();
    desk.db.close().unwrap();
    let path = desk.folder.path().join("a.dateline");
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let mut db = Database::open(&path, &AppData::at(desk.folder.path().join("app"))).unwrap();
    // Whoever runs tests as root may write to everything.
    if db.read_only().is_none() {
        db.make_read_only(dateline_store::ReadOnly::File);
    }
    assert_eq!(titles(&db, "tal"), ["Talks"]);
    db.set_author("Ida Tarbell").unwrap();
    let refused = db.commit(&label("x"), |edit| edit.create(Noun::Tag, &[("name", "x".into())]));
    assert_eq!(refused.unwrap_err().code(), "read_only");
    assert_eq!(titles(&db, "tal"), ["Talks"]);
}
