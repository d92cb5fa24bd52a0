//! The desktop's own file dialogs: what a person chooses there is opened, and where they say a copy is put.

use std::thread::sleep;
use std::time::Duration;

use crate::driver::Driver;
use crate::programs::{app, dateline, focus_window, press, type_keys};

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn a_file_is_chosen_and_opened() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("app data");
    let [empty, sample] = ["empty.dateline", "sample.dateline"].map(|name| folder.path().join(name));
    dateline(&data, &["new".as_ref(), empty.as_os_str()]);
    dateline(&data, &["new".as_ref(), sample.as_os_str(), "--sample".as_ref()]);

    let driver = Driver::start(&app(), &[empty.to_str().unwrap()], &data);
    driver.shows_events("0 events");
    choose(&driver, sample.to_str().unwrap());
    driver.shows_events("14 events");

    // Another dialog, left without a choice, changes nothing.
    press("ctrl+o");
    focus_window("Open");
    press("Escape");
    driver.shows_events("14 events");
}

/// Chooses a file by its path in the dialog. GTK's field for a path comes with the first key of one and loses keys until it
/// is there, so that on a slow machine the dialog is left and tried again.
fn choose(driver: &Driver, path: &str) {
    for moment in [500, 1500, 4000].map(Duration::from_millis) {
        press("ctrl+o");
        focus_window("Open");
        press("slash");
        sleep(moment);
        type_keys(path.trim_start_matches('/'));
        press("Return");
        sleep(moment);
        if driver.now_shows("14 events") {
            return;
        }
        // The message that there is no such file, then the dialog.
        press("Escape");
        press("Escape");
        sleep(moment);
    }
}
