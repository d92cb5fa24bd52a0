//! Bad input: each says what to do, and nothing is lost or changed.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::kit::{Desk, dateline, fixture, refusal, sqlite};

fn import(desk: &Desk, database: &Path, table: &Path) -> serde_json::Value {
    desk.json(["import".as_ref(), database.as_os_str(), table.as_os_str()])
}

/// A file that is refused by every command that opens it, and stays as it is.
fn stays_refused(desk: &Desk, path: &Path) -> String {
    let before = fs::read(path).expect("the file");
    let add = ["add".as_ref(), path.as_os_str(), "--title".as_ref(), "Talks".as_ref()];
    desk.refused(add);
    let said = desk.refused(["list".as_ref(), path.as_os_str()]);
    assert!(fs::read(path).expect("the file") == before, "it was changed");
    said
}

#[test]
fn ragged_rows_are_reported_and_the_others_taken() {
    let desk = Desk::new();
    let database = desk.database();
    let whole: String = (10..20).map(|id| format!("{id},Talks {id},1993\n")).collect();
    let table = format!("id,title,date\n{whole}2,Only a title\n3,Signing,1993-09-13,more,cells\n");
    let report = import(&desk, &database, &desk.file("ragged.csv", table));
    let rows = report["inputs"][0]["rows"].as_array().expect("a row each").clone();
    assert_eq!(rows.len(), 12);
    let (whole, ragged) = rows.split_at(10);
    assert!(whole.iter().all(|row| row["outcome"] == "taken"), "{whole:?}");
    assert!(ragged.iter().all(|row| !row["why"].is_null()), "{ragged:?}");
    assert!(desk.events(&database).len() >= 10);
}

#[test]
fn text_in_another_encoding_is_never_guessed_in_silence() {
    let desk = Desk::new();
    let database = desk.database();
    let table =
        desk.file("latin.csv", b"id;title;date\n1;Conf\xe9rence de Gen\xe8ve \x96 cl\xf4ture;1954-07-21\n");
    let said = desk.refused(["import".as_ref(), database.as_os_str(), table.as_os_str()]);
    assert!(said.contains("windows-1252") && said.contains("Conférence"), "{said}");
    let named = ["--encoding".as_ref(), "windows-1252".as_ref()];
    desk.ok(["import".as_ref(), database.as_os_str(), table.as_os_str()].into_iter().chain(named));
    assert_eq!(desk.events(&database)[0]["title"], "Conférence de Genève – clôture");
}

#[test]
fn bare_carriage_returns_end_lines() {
    let desk = Desk::new();
    let database = desk.database();
    import(&desk, &database, &desk.file("mac.csv", "id,title,date\r1,Talks,1993\r2,Signing,1993-09-13\r"));
    assert_eq!(desk.events(&database).len(), 2);
}

#[test]
fn the_thirtieth_of_february_becomes_no_date() {
    let desk = Desk::new();
    let database = desk.database();
    let report = import(
        &desk,
        &database,
        &desk.file("feb.csv", "id,title,date\n1,Talks,2022-02-30\n2,Signing,2022-03-01\n"),
    );
    assert!(report.to_string().contains("2022-02-30"), "{report}");
    let events = desk.events(&database);
    let talks = events.iter().find(|event| event["title"] == "Talks").expect("the row is taken");
    assert!(talks["earliest"].is_null(), "{talks}");
    assert!(talks.to_string().contains("2022-02-30"), "the wording is kept: {talks}");
}

#[test]
fn an_empty_table_and_a_text_are_refused() {
    let desk = Desk::new();
    let database = desk.database();
    let before = fs::read(&database).expect("the database");
    for (name, content) in
        [("empty.csv", ""), ("report.csv", "Tokyo, Jan 6.\n\nThe talks will take place on Friday.\n")]
    {
        let table = desk.file(name, content);
        desk.refused(["import".as_ref(), database.as_os_str(), table.as_os_str()]);
    }
    assert!(fs::read(&database).expect("the database") == before, "it was changed");
}

#[test]
fn what_is_no_event_database_is_refused() {
    let desk = Desk::new();
    assert!(stays_refused(&desk, &desk.file("empty.dateline", "")).contains("not an event database"));
    assert!(
        stays_refused(&desk, &desk.file("text.dateline", "Talks were held.\n"))
            .contains("not an event database")
    );
    let said = desk.refused(["list".as_ref(), desk.at("absent.dateline").as_os_str()]);
    assert!(said.contains("absent.dateline"));
}

#[test]
fn a_database_that_is_cut_off_is_refused() {
    let desk = Desk::new();
    let whole = fs::read(desk.sample()).expect("the sample");
    let said = stays_refused(&desk, &desk.file("cut.dateline", &whole[..whole.len() / 2]));
    assert!(said.contains("damaged"), "{said}");
}

#[test]
fn another_programs_database_and_a_newer_one_are_refused() {
    let desk = Desk::new();
    let other = desk.at("places.dateline");
    sqlite(&other, "CREATE TABLE moz_places (url TEXT); INSERT INTO moz_places VALUES ('a');");
    assert!(stays_refused(&desk, &other).contains("another program"));
    let newer = desk.sample();
    sqlite(&newer, "PRAGMA user_version = 4711;");
    assert!(stays_refused(&desk, &newer).contains("newer"));
}

#[test]
fn a_write_protected_folder_is_read_and_not_written() {
    let desk = Desk::new();
    let sample = desk.sample();
    let folder = desk.at("protected");
    fs::create_dir(&folder).expect("a folder");
    let file = folder.join("sample.dateline");
    fs::copy(&sample, &file).expect("a copy");
    let before = fs::read(&file).expect("the file");
    // Permissions do not bind root, so somebody else tries: with a copy of the program that they may run.
    let program = desk.at("dateline");
    fs::copy(dateline(), &program).expect("the program");
    for path in [&desk.at("."), &folder] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("open to others");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("protected");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("protected");

    let somebody = |arguments: &[&str]| {
        let root = Command::new("id").arg("-u").output().expect("id").stdout == b"0\n";
        let mut command = if root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"]).arg(&program);
            command
        } else {
            Command::new(&program)
        };
        desk.settle(&mut command);
        command.env("DATELINE_DATA", "/nonexistent/app data");
        command.arg(arguments[0]).arg(&file).args(&arguments[1..]).output().expect("setpriv")
    };
    let listed = somebody(&["list", "--json"]);
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    assert!(String::from_utf8_lossy(&listed.stdout).contains("two-plus-two"));
    let said = refusal(&somebody(&["add", "--title", "Talks"]));
    assert!(said.contains("protected"), "{said}");
    assert!(fs::read(&file).expect("the file") == before, "it was changed");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("so that it can be removed");
}

/// The write fails in the middle of an import; the database is as it was.
fn fails_without_harm(desk: &Desk, database: &Path, run: impl FnOnce() -> std::process::Output) {
    let events = desk.events(database);
    let said = refusal(&run());
    assert!(!said.contains("panicked"), "{said}");
    assert_eq!(desk.events(database), events);
    desk.check(database);
}

#[test]
fn a_file_that_may_not_grow_stays_as_it_was() {
    let desk = Desk::new();
    let database = desk.sample();
    let limit = fs::metadata(&database).expect("the sample").len() / 1024 + 64;
    fails_without_harm(&desk, &database, || {
        let mut shell = Command::new("bash");
        desk.settle(&mut shell);
        shell
            .args(["-c", &format!("trap '' XFSZ; ulimit -f {limit}; exec \"$@\""), "bash"])
            .arg(dateline())
            .arg("import")
            .arg(&database)
            .arg(fixture("us-travels.csv"))
            .args(["--map", "title={name}: {country}"]);
        shell.output().expect("bash")
    });
}

#[test]
fn a_full_disk_loses_nothing() {
    let desk = Desk::new();
    let disk = desk.at("disk");
    fs::create_dir(&disk).expect("a folder");
    let Some(_mounted) = SmallDisk::mount(&disk) else {
        println!("skipped: only root can mount a small disk here");
        return;
    };
    let database = disk.join("small.dateline");
    fs::copy(desk.sample(), &database).expect("a copy");
    fails_without_harm(&desk, &database, || {
        let mut command = desk.command();
        command.arg("import").arg(&database).arg(fixture("us-travels.csv"));
        command.args(["--map", "title={name}: {country}"]).output().expect("the program starts")
    });
}

/// A disk of two megabytes, for as long as it lives.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(at).output();
        mount.is_ok_and(|mount| mount.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        _ = Command::new("umount").arg(&self.0).status();
    }
}
