//! The sample by the command line, and dates as it understands them.

use crate::kit::{Desk, words};

#[test]
fn the_sample_has_the_events_of_the_report() {
    let desk = Desk::new();
    let file = desk.sample();
    assert_eq!(desk.json(["info".as_ref(), file.as_os_str()])["events"], 14);
    let events = desk.events(&file);
    let edtf = |start: &str| {
        let event =
            events.iter().find(|event| event["title"].as_str().is_some_and(|title| title.starts_with(start)));
        event.unwrap_or_else(|| panic!("no event {start}"))["date"].clone()
    };
    assert_eq!(edtf("Japan–US two-plus-two"), "2022-01-07");
    assert_eq!(edtf("Abe:"), "2021-12");
    assert_eq!(edtf("Draft plan"), "[..2022-01-06]");
    desk.check(&file);
}

#[test]
fn a_query_narrows_the_list() {
    let desk = Desk::new();
    let file = desk.sample();
    let count = |query: &str| {
        let document = desk.json(["list".as_ref(), file.as_os_str(), query.as_ref()]);
        document["events"].as_array().map(Vec::len)
    };
    assert_eq!(count("kind:talks"), Some(1));
    assert_eq!(count("kind:talks status:held"), Some(0));
    assert_eq!(count("two-plus-two"), Some(1));
    assert_eq!(count("when:2020"), Some(1), "certainly in 2020: the figure, not the tension that goes on");
    assert!(desk.refused(["list".as_ref(), file.as_os_str(), "status:fabled".as_ref()]).contains("fabled"));
}

#[test]
fn dates_are_understood_as_people_write_them() {
    let desk = Desk::new();
    let date = |arguments: &[&str]| desk.json(words(arguments));
    let said = date(&["date", "last month", "--as-of", "2022-01-06"]);
    assert_eq!(said["edtf"], "2021-12");
    assert_eq!(said["wording"], "last month");
    assert_eq!(date(&["date", "7 January 2022, morning"])["earliest"], "2022-01-07T06:00");
    assert_eq!(date(&["date", "between 1 and 5 May 2022"])["edtf"], "[2022-05-01..2022-05-05]");
    assert_eq!(date(&["date", "from 1 to 5 May 2022"])["edtf"], "2022-05-01/2022-05-05");
    assert!(desk.refused(["date", "last month"]).contains("counted from a day"));
    assert!(desk.refused(["date", "30 February 2022"]).contains("February"));
    assert!(desk.refused(["date", "06/03/1991"]).contains("1991"));
}

#[test]
fn what_is_overdue_in_the_sample_is_found_with_its_reason() {
    let desk = Desk::new();
    let file = desk.sample();
    let found = desk.json(["findings".as_ref(), file.as_os_str(), "kind:talks".as_ref()]);
    let groups = found["groups"].as_array().expect("groups");
    let overdue = groups.iter().find(|group| group["sort"] == "overdue").expect("the talks are overdue");
    assert_eq!(overdue["total"], 1);
    assert!(overdue["found"][0]["because"].as_str().expect("a reason").contains("7 January 2022"));
}
