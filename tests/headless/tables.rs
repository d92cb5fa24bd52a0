//! Real tables come in, come in again, and are taken back.

use std::path::{Path, PathBuf};

use crate::kit::{Desk, fixture};

const TITLE: &str = "title={name}: {country}";

fn import(desk: &Desk, database: &Path, table: &Path, more: &[&str]) -> serde_json::Value {
    let mut arguments = vec!["import".as_ref(), database.as_os_str(), table.as_os_str()];
    arguments.extend(more.iter().map(std::ffi::OsStr::new));
    desk.json(arguments)
}

#[test]
fn travels_come_in_whole_and_one_undo_takes_them_back() {
    let desk = Desk::new();
    let database = desk.database();
    let travels = fixture("us-travels.csv");

    let first = import(&desk, &database, &travels, &["--map", TITLE]);
    assert_eq!(first["taken"], 4271);
    let events = desk.events(&database);
    assert_eq!(events.len(), 4271);
    let seward = &events[0];
    assert_eq!(seward["title"], "William Henry Seward: Denmark");
    assert_eq!(seward["date"], "1866-01-09/1866-01-12");

    let again = import(&desk, &database, &travels, &["--map", TITLE]);
    assert_eq!(
        (&again["taken"], &again["updated"], &again["unchanged"]),
        (&0.into(), &0.into(), &4271.into())
    );
    assert_eq!(desk.events(&database).len(), 4271);

    desk.check(&database);
    desk.ok(["undo".as_ref(), database.as_os_str()]);
    assert!(desk.events(&database).is_empty());
    desk.check(&database);
    desk.ok(["redo".as_ref(), database.as_os_str()]);
    assert_eq!(desk.events(&database).len(), 4271);
}

#[test]
fn a_changed_row_updates_its_event_and_no_other() {
    let desk = Desk::new();
    let database = desk.database();
    let head = "id,title,date\n1,Talks in Oslo,1993-08-20\n2,Signing,1993-09-13\n";
    import(&desk, &database, &desk.file("oslo.csv", head), &[]);
    let before = desk.events(&database);

    let again = desk.file("oslo.csv", head.replace("Signing", "Signing in Washington"));
    let report = import(&desk, &database, &again, &[]);
    assert_eq!((&report["updated"], &report["unchanged"]), (&1.into(), &1.into()));
    let after = desk.events(&database);
    assert_eq!(after[0], before[0]);
    assert_eq!(after[1]["id"], before[1]["id"]);
    assert_eq!(after[1]["title"], "Signing in Washington");
}

#[test]
fn treaties_keep_the_precision_of_their_table() {
    let desk = Desk::new();
    let database = desk.database();
    let table = "id,title,date\n1,Year only,1992-00-00\n2,Month only,1992-05-00\n3,Day,1351-08-01\n4,None,\n";
    import(&desk, &database, &desk.file("treaties.csv", table), &[]);
    let mut dates: Vec<_> = desk
        .events(&database)
        .iter()
        .map(|event| (event["title"].as_str().unwrap_or_default().to_owned(), event["date"].clone()))
        .collect();
    dates.sort_by(|one, other| one.0.cmp(&other.0));
    let of = |title: &str| &dates.iter().find(|(found, _)| found == title).expect(title).1;
    assert_eq!(of("Year only"), "1992");
    assert_eq!(of("Month only"), "1992-05");
    assert_eq!(of("Day"), "1351-08-01");
    assert!(of("None").is_null() || of("None") == "");

    let real = desk.at("real.dateline");
    desk.ok(["new".as_ref(), real.as_os_str()]);
    let report = import(&desk, &real, &fixture("ieadb-treaties-extract.csv"), &[]);
    let rows = desk.events(&real).len();
    assert_eq!(report["taken"], rows);
    assert!(rows > 250, "{rows}");
    desk.check(&real);
}

#[test]
fn all_treaties_come_in() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/ieadb-treaties.csv");
    let path = std::env::var_os("DATELINE_SHARED")
        .map_or(path, |shared| PathBuf::from(shared).join("data/ieadb-treaties.csv"));
    if !path.is_file() {
        println!("skipped: {} is not there", path.display());
        return;
    }
    let desk = Desk::new();
    let database = desk.database();
    assert_eq!(import(&desk, &database, &path, &[])["taken"], 5728);
    assert_eq!(desk.events(&database).len(), 5728);
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let desk = Desk::new();
    let database = desk.database();
    let changes = || desk.json(["log".as_ref(), database.as_os_str()]);
    let before = changes();
    let report = import(&desk, &database, &fixture("us-travels.csv"), &["--map", TITLE, "--dry-run"]);
    assert_eq!(report["taken"], 4271);
    assert_eq!(changes(), before);
    assert!(desk.events(&database).is_empty());
}

#[test]
fn the_order_of_day_and_month_is_decided_by_the_column() {
    let desk = Desk::new();
    let database = desk.database();
    let table = desk.file("ships.csv", "id,title,date\n1,First,06/03/1991\n2,Second,05/13/2003\n");
    import(&desk, &database, &table, &[]);
    let dates: Vec<_> = desk.events(&database).iter().map(|event| event["date"].clone()).collect();
    assert_eq!(dates, ["1991-06-03", "2003-05-13"]);

    let undecided = desk.file("undecided.csv", "id,title,date\n1,First,06/03/1991\n");
    let said = desk.refused(["import".as_ref(), database.as_os_str(), undecided.as_os_str()]);
    assert!(said.contains("date"), "{said}");
    import(&desk, &database, &undecided, &["--order", "date=dmy"]);
    assert_eq!(desk.events(&database)[0]["date"], "1991-03-06");
}
