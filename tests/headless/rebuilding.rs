//! What follows from the log is made anew where it went wrong; what does not is said.

use std::fs;
use std::path::Path;

use crate::kit::{Desk, sqlite};

#[test]
fn a_file_that_contradicts_its_log_is_mended_and_kept_as_it_was() {
    let desk = Desk::new();
    let file = desk.sample();
    let events = desk.events(&file);
    sqlite(&file, "UPDATE event SET start_min = 5, live = 0 WHERE row = 3; DELETE FROM anchor;");
    let spoilt = fs::read(&file).expect("the file");
    let said = desk.refused(["check".as_ref(), file.as_os_str()]);
    assert!(said.contains("dateline rebuild"), "{said}");
    assert_ne!(desk.events(&file), events);

    let report = desk.json(["rebuild".as_ref(), file.as_os_str()]);
    assert_eq!(report["clean"], true, "{report}");
    assert!(report["mended"].as_array().is_some_and(|mended| mended.len() >= 3), "{report}");
    assert_eq!(desk.events(&file), events);
    desk.check(&file);
    let snapshot = report["snapshot"].as_str().expect("where the file as it was lies");
    assert_eq!(desk.events(Path::new(snapshot)).len(), events.len() - 1, "the snapshot is from before");
    assert!(fs::read(&file).expect("the file") != spoilt);

    let again = desk.ok(["rebuild".as_ref(), file.as_os_str()]);
    assert!(again.contains("nothing was wrong"), "{again}");
    desk.ok(["add".as_ref(), file.as_os_str(), "--title".as_ref(), "Talks".as_ref()]);
    desk.check(&file);
}

#[test]
fn a_log_that_was_tampered_with_is_not_mended_and_that_is_said() {
    let desk = Desk::new();
    let file = desk.sample();
    sqlite(&file, "UPDATE change SET label = 'nothing to see here' WHERE seq = 3;");
    let said = desk.refused(["rebuild".as_ref(), file.as_os_str()]);
    assert!(said.contains("still contradicts its log"), "{said}");
}

#[test]
fn what_is_damaged_is_not_rebuilt() {
    let desk = Desk::new();
    let whole = fs::read(desk.sample()).expect("the sample");
    let cut = desk.file("cut.dateline", &whole[..whole.len() / 2]);
    let before = fs::read(&cut).expect("the file");
    assert!(desk.refused(["rebuild".as_ref(), cut.as_os_str()]).contains("damaged"));
    assert!(fs::read(&cut).expect("the file") == before, "it was changed");
}
