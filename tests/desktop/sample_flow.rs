//! The flow that Dateline is for, in the real window: find an event, date it more exactly, see it move, take it back.

use std::ffi::OsStr;

use serde_json::{Value, json};

use crate::driver::{Driver, ENTER, wait_for};
use crate::programs::{app, dateline, press};

/// The title of the talks in the sample has these words.
const TALKS: &str = "two-plus-two talks";
const DAY: &str = "7 January 2022";
const MORNING: &str = "7 January 2022, morning";

/// The window on a copy of the sample, with the talks found and selected.
struct Sample<'a> {
    driver: &'a Driver,
}

impl Sample<'_> {
    /// Types into the search, and waits until only what it finds is shown.
    fn find(&self, words: &str) {
        self.driver.type_into(&self.driver.by_test_id("find"), words);
        wait_for("the search to leave some events out", || {
            let status = "return document.querySelector('[data-testid=status-bar]').textContent;";
            self.driver.script(status, &[]).as_str()?.contains(" of ").then_some(())
        });
    }

    /// Selects the talks in the list that says in words what the timeline shows.
    fn select(&self) {
        let look = "return [...document.querySelectorAll('[data-testid=event-list] [role=option]')]
            .find((option) => option.textContent.includes(arguments[0])) ?? null;";
        self.driver.click_found("the talks in the list", look, &[json!(TALKS)]);
    }

    /// How the list names the talks, if they are in it now.
    fn label(&self) -> Option<String> {
        let look = "return [...document.querySelectorAll('[data-testid=event-list] [role=option]')]
            .map((option) => option.textContent).find((label) => label.includes(arguments[0])) ?? null;";
        self.driver.script(look, &[json!(TALKS)]).as_str().map(str::to_owned)
    }

    /// Waits until the list names the talks with a date that is, or is not, in the morning.
    fn wait_for_label(&self, in_the_morning: bool) {
        self.driver.click("#tab-list");
        wait_for("the label to say the date", || {
            let label = self.label()?;
            (label.contains(DAY) && label.contains(MORNING) == in_the_morning).then_some(())
        });
    }

    /// The picture of the timeline, once it has settled.
    fn timeline(&self) -> String {
        self.driver.click("#tab-timeline");
        let canvas = self.driver.by_test_id("timeline");
        let mut before = String::new();
        wait_for("the timeline to settle", || {
            std::thread::sleep(std::time::Duration::from_millis(150));
            let now = self.driver.script("return arguments[0].toDataURL();", &[Driver::argument(&canvas)]);
            let now = now.as_str().expect("a canvas has a picture").to_owned();
            let settled = now == before;
            before.clone_from(&now);
            settled.then_some(now)
        })
    }

    /// Types a new date over the one in the inspector.
    fn date(&self, words: &str) {
        let input = self.driver.by_css("[data-testid=inspector] [data-testid=date-input]");
        self.driver.script("arguments[0].focus(); arguments[0].select();", &[Driver::argument(&input)]);
        self.driver.type_into(&input, &format!("{words}{ENTER}"));
    }

    /// Answers the question who edits, which is asked once.
    fn name_author(&self) {
        let name = self.driver.by_test_id("author-name");
        self.driver.type_into(&name, &format!("Ida Tarbell{}", ENTER));
    }
}

#[test]
#[ignore = "needs a display: `cargo xtask test window`"]
fn the_talks_get_a_morning_and_lose_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("app data");
    let file = folder.path().join("talks.dateline");
    let run = |words: &[&str]| -> Value {
        let words: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
        dateline(&data, &words)
    };
    let path = file.to_str().expect("a temporary path is text");
    run(&["new", path, "--sample"]);
    let before = run(&["list", path, "--json"]);
    assert!(before["events"].as_array().is_some_and(|events| events.len() >= 14), "{before}");

    let driver = Driver::start(&app(), &[path], &data);
    let sample = Sample { driver: &driver };
    sample.find("talks");
    sample.wait_for_label(false);
    sample.select();
    // From near, where half a day is wide enough to see.
    driver.click("#tab-timeline");
    driver.type_into(&driver.by_test_id("timeline"), "z");
    let day = sample.timeline();

    sample.date(MORNING);
    sample.name_author();
    sample.wait_for_label(true);
    let morning = sample.timeline();
    assert!(morning != day, "the mark of the talks has changed on the timeline");
    let during = run(&["list", path, "--json"]);
    assert!(during != before, "the change is in the file as soon as it is seen");

    driver.click("[data-testid=undo]");
    sample.wait_for_label(false);
    assert!(sample.timeline() == day, "the mark of the talks is as it was");

    press("ctrl+q");
    driver.wait_until_closed();
    assert!(!file.with_extension("dateline-wal").exists(), "the file at rest is one file");
    assert_eq!(run(&["list", path, "--json"]), before, "undone means as before");
    assert_eq!(run(&["check", path, "--json"])["problems"], json!([]));
}
