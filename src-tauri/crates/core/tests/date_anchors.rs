//! Dates that are counted from a publication or another event, as in the report of the sample.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use dateline_core::date::{Anchor, AnchorError, Date, Edtf, Reading, Rule, Target, When};
use dateline_core::id::Id;

fn edtf(text: &str) -> Edtf {
    text.parse().expect("EDTF")
}

fn dated(text: &str) -> Date {
    Date::of_edtf(edtf(text))
}

fn target() -> Target {
    Target::Published(Id::from_bytes([1; 16]))
}

/// What words come to, counted from a date.
fn counted(words: &str, from: &str) -> String {
    let rule = Rule::read(words).unwrap_or_else(|| panic!("“{words}” is no rule"));
    match rule.apply(&edtf(from)) {
        Ok(found) => found.to_string(),
        Err(error) => format!("{error:?}"),
    }
}

#[test]
fn the_report_of_6_january_2022() {
    for (words, expected) in [
        ("last month", "2021-12"),
        ("on Friday", "2022-01-07"),
        ("a day after", "2022-01-07"),
        ("In October", "2021-10"),
        ("over the past two years", "2020~/2022-01-06"),
        ("before publication", "[..2022-01-06]"),
        ("the same day", "2022-01-06"),
        ("early next year", "[2023-01..2023-04]"),
        ("two weeks ago", "[2021-12-20..2021-12-26]"),
        ("in the last quarter", "2021-10~/2022-01-06"),
        ("last quarter", "2021-36"),
        ("this decade", "202X"),
        ("last century", "19XX"),
        ("last summer", "2021-22"),
        ("on 25 December", "2021-12-25"),
        ("Friday last week", "2021-12-31"),
        ("Monday next week", "2022-01-10"),
        ("in March next year", "2023-03"),
    ] {
        assert_eq!(counted(words, "2022-01-06"), expected, "{words}");
    }
}

#[test]
fn the_result_is_no_more_exact_than_the_target() {
    for (words, from, expected) in [
        ("3 days after", "2022-01", "[2022-01-04..2022-02-03]"),
        ("3 days after", "2022", "[2022-01-04..2023-01-03]"),
        ("last month", "2022-01", "2021-12"),
        ("last month", "2022", "[2021-12..2022-11]"),
        ("last year", "2022-01", "2021"),
        ("on Friday", "2022-01", "[2021-12-31..2022-01-28]"),
        ("2 months after", "[2022-01-30..2022-02-02]", "[2022-03..2022-04]"),
        ("the same day", "2022-01", "2022-01"),
        ("the day after", "2022-12-31~", "2023-01-01~"),
        ("3 days after", "2022-01~", "2022~"),
        ("3 days after", "2022-12?", "202X?"),
        ("last month", "2022-01-06?", "2021-12?"),
        ("early next year", "[2021-12-30..2022-01-02]", "[2022..2023]"),
    ] {
        assert_eq!(counted(words, from), expected, "{words} from {from}");
    }
}

#[test]
fn later_is_counted_from_the_end_and_earlier_from_the_start() {
    assert_eq!(counted("3 days after", "2022-05-01/2022-05-05"), "2022-05-08");
    assert_eq!(counted("3 days before", "2022-05-01/2022-05-05"), "2022-04-28");
    assert_eq!(counted("the Friday after", "2022-05-01/2022-05-05"), "2022-05-06");
    assert_eq!(counted("after", "2022-05-01/2022-05-05"), "[2022-05-05..]");
    assert_eq!(counted("before", "2022-05-01/2022-05-05"), "[..2022-05-01]");
    assert_eq!(counted("3 days after", "2022-05-01/.."), "OpenTarget");
    assert_eq!(counted("3 days before", "2022-05-01/.."), "2022-04-28");
    assert_eq!(counted("3 days after", "[..2022-05-01]"), "OpenTarget");
}

#[test]
fn far_and_odd_targets_are_counted_or_refused() {
    assert_eq!(counted("last year", "Y-13800000000"), "Y-13800000001");
    assert_eq!(counted("the day after", "-0043-03-15"), "-0043-03-16");
    assert_eq!(counted("last month", "0000-01-01"), "-0001-12");
    assert_eq!(counted("last century", "-0043"), "[-0200..-0101]");
    assert_eq!(counted("last year", "Y17E20"), "TooFar");
    assert_eq!(counted("last year", "Y290000000001"), "Y290000000000");
    assert_eq!(counted("next year", "Y290000000001"), "TooFar");
    let rule: Rule = "this 29 february".parse().expect("a rule");
    assert_eq!(rule.apply(&edtf("2022-01-06")), Err(AnchorError::NoSuchDay));
    assert_eq!(rule.apply(&edtf("2024-01-06")).map(|found| found.to_string()), Ok("2024-02-29".to_owned()));
}

#[test]
fn a_derived_date_follows_its_target() {
    let statement = Date::read_from("last month", target()).expect("counted");
    assert_eq!(statement.to_string(), "the month before (publication)");
    assert_eq!(statement.extent(), None);
    let resolved = statement.resolve(Some(&dated("2022-01-06"))).expect("resolved");
    assert_eq!(
        (resolved.to_string().as_str(), resolved.wording.as_deref()),
        ("December 2021", Some("last month"))
    );
    let corrected = statement.resolve(Some(&dated("2022-02-06"))).expect("resolved");
    assert_eq!(corrected.to_string(), "January 2022");
}

#[test]
fn dates_cascade_and_keep_their_times() {
    let talks = Date::read_from("on Friday morning, Tokyo time", target()).expect("counted");
    let talks = talks.resolve(Some(&dated("2022-01-06"))).expect("resolved");
    assert_eq!(talks.to_string(), "7 January 2022, morning Asia/Tokyo");
    let reply = Date::read_from("3 days after", Target::Event(Id::from_bytes([2; 16]))).expect("counted");
    assert_eq!(reply.resolve(Some(&talks)).map(|date| date.to_string()), Ok("10 January 2022".to_owned()));
}

#[test]
fn from_nothing_follows_nothing_and_from_what_is_missing_an_error() {
    let date = Date::read_from("last month", target()).expect("counted");
    assert_eq!(date.resolve(Some(&Date::default())).map(|date| date.when), Ok(When::Undated));
    assert_eq!(date.resolve(None), Err(AnchorError::MissingTarget));
    assert_eq!(date.resolve(Some(&date)), Err(AnchorError::Unresolved));
    assert_eq!(dated("2022").resolve(None), Ok(dated("2022")));
}

#[test]
fn an_anchored_date_is_stored_with_its_rule() {
    let rule = Rule::read("last month").expect("a rule");
    let date = Date::anchored(Anchor { target: target(), rule }, Some("last month".to_owned()));
    let stored = date.to_stored();
    assert_eq!(
        stored,
        r#"{"wording":"last month","anchor":{"published":"01010101-0101-0101-0101-010101010101","rule":"-1 month"}}"#
    );
    assert_eq!(Date::from_stored(&stored), Ok(date));
}

#[test]
fn stored_texts_are_refused_where_they_hold_what_is_not_known() {
    for text in [
        "{",
        "{}x",
        "2022-02-30",
        "{2021,2022}",
        r#"{"edtf":"{2021,2022}"}"#,
        r#"{"edtf":"2022","colour":"red"}"#,
        r#"{"edtf":"2022","time":"25:00"}"#,
        r#"{"edtf":"2022","zone":"Gondor"}"#,
        r#"{"edtf":"2022","anchor":{"published":"01010101-0101-0101-0101-010101010101","rule":"-1 month"}}"#,
        r#"{"anchor":{"published":"nobody","rule":"-1 month"}}"#,
        r#"{"anchor":{"published":"01010101-0101-0101-0101-010101010101","rule":"some day"}}"#,
        r#"{"edtf":7}"#,
    ] {
        assert!(Date::from_stored(text).is_err(), "{text}");
    }
}

#[test]
fn stored_texts_have_one_form() {
    let time = Date::read("7 Jan 2022 14:30 Tokyo time", &Reading::default()).expect("a date");
    assert_eq!(
        time.to_stored(),
        r#"{"edtf":"2022-01-07","time":"14:30","zone":"Asia/Tokyo","wording":"7 Jan 2022 14:30 Tokyo time"}"#
    );
    for (one, other) in [
        ("2022-01-07T14:30:00Z", r#"{"edtf":"2022-01-07","time":"14:30:00","zone":"UTC"}"#),
        ("[2022]", "2022"),
        ("[2022..2022]", "2022"),
        ("?2004-?06-?11", "2004-06-11?"),
    ] {
        let date = Date::from_stored(one).expect("a date");
        assert_eq!(date.to_stored(), other);
        assert_eq!(Date::from_stored(other), Ok(date));
    }
}
