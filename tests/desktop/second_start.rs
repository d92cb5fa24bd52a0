//! Dateline started once more: the first window takes the file, and the second program ends.

use std::process::{Command, Stdio};

use serde_json::json;

use crate::driver::{Driver, wait_for};
use crate::programs::{app, dateline};

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn the_first_window_opens_what_the_second_start_names() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("app data");
    let [first, second] = ["first.dateline", "second.dateline"].map(|name| folder.path().join(name));
    dateline(&data, &["new".as_ref(), first.as_os_str(), "--sample".as_ref()]);
    dateline(&data, &["new".as_ref(), second.as_os_str()]);

    let driver = Driver::start(&app(), &[first.to_str().unwrap()], &data);
    driver.shows_events("14 events");

    let mut again = Command::new(app())
        .arg("second.dateline")
        .current_dir(folder.path())
        .env("DATELINE_DATA", &data)
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    let ended = wait_for("the second program to end", || again.try_wait().unwrap());
    assert!(ended.success(), "the second program says that all is well: {ended}");
    driver.shows_events("0 events");
    assert_eq!(
        driver.script("return document.body.textContent.includes('second.dateline');", &[]),
        json!(true)
    );

    // A file that is none is told of, and the open one stays.
    std::fs::write(folder.path().join("letter.dateline"), "Dear Sir or Madam").unwrap();
    let status = Command::new(app())
        .arg("letter.dateline")
        .current_dir(folder.path())
        .env("DATELINE_DATA", &data)
        .status();
    assert!(status.unwrap().success());
    wait_for("the window to say that a letter is no event database", || {
        let said = "return document.querySelector('dialog[open]')?.textContent ?? '';";
        driver.script(said, &[]).as_str()?.contains("letter.dateline").then_some(())
    });
    driver.shows_events("0 events");
}
