//! When a date can have been, and what follows from it.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use chrono_tz::Tz;
use dateline_core::date::{ClockTime, Date, Extent, Reading, Shape, Time, Truth};

fn date(words: &str) -> Date {
    Date::read(words, &Reading::default()).unwrap_or_else(|error| panic!("{words}: {error}"))
}

fn extent(words: &str) -> Extent {
    date(words).extent().unwrap_or_else(|| panic!("{words} is undated"))
}

const DAY: i64 = 86_400;

#[test]
fn a_range_is_not_a_duration() {
    let (range, duration) = (extent("[1970-01-01..1970-01-05]"), extent("1970-01-01/1970-01-05"));
    assert_eq!((range.shape, duration.shape), (Shape::Range, Shape::Duration));
    assert_eq!((range.start_min, range.start_max, range.end_min, range.end_max), (0, 4 * DAY, DAY, 5 * DAY));
    assert_eq!(
        (duration.start_min, duration.start_max, duration.end_min, duration.end_max),
        (0, DAY - 1, 4 * DAY + 1, 5 * DAY)
    );
}

#[test]
fn bounds_reach_the_beginning_of_the_universe_and_saturate_beyond() {
    let far = extent("Y-13800000000");
    assert_eq!(far.start_min, -435_485_999_767_219_200);
    assert_eq!(far.end_max - far.start_min, 366 * DAY);
    for (text, end) in [("Y-17E10", None), ("Y-17E30", Some(i64::MIN)), ("Y17E30", Some(i64::MAX))] {
        let extent = extent(text);
        assert!(extent.start_min <= extent.end_max);
        if let Some(end) = end {
            assert_eq!((extent.start_min, extent.end_max), (end, end), "{text}");
        }
    }
}

#[test]
fn years_before_the_era_have_no_gap() {
    assert_eq!(extent("1 BC").end_max, extent("AD 1").start_min);
    assert_eq!(extent("1 BC").earliest().as_deref(), Some("0000-01-01"));
    assert_eq!(extent("0000-02-29").shape, Shape::Day);
    assert_eq!(extent("-01XX").earliest().as_deref(), Some("-0199-01-01"));
    assert_eq!(extent("-15XX-02-29").earliest().as_deref(), Some("-1596-02-29"));
    assert_eq!(extent("-15XX-02-29").latest().as_deref(), Some("-1504-02-29"));
}

#[test]
fn open_and_unknown_ends_differ() {
    let (open, unknown) = (extent("2020/.."), extent("2020/"));
    assert_eq!((open.end_min, open.end_max, open.open_end), (i64::MAX, i64::MAX, true));
    assert_eq!((unknown.end_max, unknown.open_end), (i64::MAX, true));
    assert!(unknown.end_min < extent("2021").start_min);
    assert_eq!(open.overlaps(&extent("2050")), Truth::Certainly);
    assert_eq!(unknown.overlaps(&extent("2050")), Truth::Possibly);
    assert_eq!(open.before(&extent("2050")), Truth::No);
    assert_eq!(unknown.before(&extent("2050")), Truth::Possibly);
}

#[test]
fn three_answers() {
    use Truth::{Certainly, No, Possibly};
    for (one, other, before, during, overlaps) in [
        ("2022-03-15", "2022-03", Possibly, Certainly, Certainly),
        ("2022-03", "2022-03-15", Possibly, Possibly, Possibly),
        ("2022-03", "2022-03", Possibly, Certainly, Certainly),
        ("2022-02", "2022-03", Certainly, No, No),
        ("2022", "2022-03", Possibly, Possibly, Possibly),
        ("[2022-05-01..2022-05-05]", "2022-05", Possibly, Certainly, Certainly),
        ("[2022-05-01..2022-05-05]", "2022-05-03", Possibly, Possibly, Possibly),
        ("2022-05-03", "[2022-05-01..2022-05-05]", Possibly, Possibly, Possibly),
        ("2022-05-01/2022-05-05", "2022-05-03", No, No, Certainly),
        ("2022-05-01/2022-05-05", "2022-05", Possibly, Certainly, Certainly),
        ("2022-05-01/2022-05-05", "2022-05-05", Possibly, No, Certainly),
        ("2022-04/2022-06", "[2022-05-01..2022-05-31]", No, No, Certainly),
        ("2022-04/2022-06", "2022-05", No, No, Certainly),
        ("2022-05/2022-05", "2022-05-15", Possibly, Possibly, Possibly),
        ("2022-12-24~", "2022-12", Possibly, Certainly, Certainly),
        ("[2022-02,2022-04]", "2022-03", Possibly, Possibly, Possibly),
        ("before 1 May 2022", "2022-05", Certainly, No, No),
        ("2022-05-01", "../2022-05", No, Possibly, Possibly),
        ("7 January 2022, 14:30", "7 January 2022, morning", No, No, No),
        ("7 January 2022, morning", "7 January 2022", Possibly, Certainly, Certainly),
    ] {
        let (a, b) = (extent(one), extent(other));
        assert_eq!(
            (a.before(&b), a.during(&b), a.overlaps(&b)),
            (before, during, overlaps),
            "{one} and {other}"
        );
        assert_eq!(b.after(&a), a.before(&b), "{other} and {one}");
    }
}

#[test]
fn a_margin_is_a_unit_of_what_is_approximate_and_no_bound() {
    assert_eq!(extent("2022-01-07~").margin(), DAY);
    assert_eq!(extent("c. 1995").margin(), 365 * DAY);
    assert_eq!(extent("1995").margin(), 0);
    assert_eq!(extent("2020~/2022-01-06").margin(), 366 * DAY - 1);
    assert_eq!(extent("1950S2").earliest().as_deref(), Some("1950-01-01"));
    assert!(extent("1950S2").approximate);
}

fn at(day: &str, time: &str, zone: Tz) -> Extent {
    let time = Time::Clock { start: time.parse().expect("a time"), end: None };
    Date { time: Some(time), zone: Some(zone), ..date(day) }.extent().expect("dated")
}

#[test]
fn times_are_shifted_by_their_zone() {
    assert_eq!(at("2022-01-07", "14:30", Tz::Asia__Tokyo).earliest().as_deref(), Some("2022-01-07T05:30"));
    assert_eq!(at("2022-01-07", "05:30", Tz::Asia__Tokyo).earliest().as_deref(), Some("2022-01-06T20:30"));
    assert_eq!(at("2022-07-07", "14:30", Tz::Europe__Berlin).earliest().as_deref(), Some("2022-07-07T12:30"));
    assert_eq!(at("2022-01-07", "14:30", Tz::Asia__Kolkata).earliest().as_deref(), Some("2022-01-07T09:00"));
}

#[test]
fn a_time_that_comes_twice_may_be_either() {
    // The clocks went back at 03:00 on 30 October 2022.
    let twice = at("2022-10-30", "02:30", Tz::Europe__Berlin);
    assert_eq!(twice.earliest().as_deref(), Some("2022-10-30T00:30"));
    assert_eq!(twice.latest().as_deref(), Some("2022-10-30T01:30"));
    assert_eq!(at("2022-10-30", "03:30", Tz::Europe__Berlin).earliest().as_deref(), Some("2022-10-30T02:30"));
}

#[test]
fn a_time_that_the_clocks_skip_is_counted_both_ways() {
    // The clocks went forward at 02:00 on 27 March 2022.
    let skipped = at("2022-03-27", "02:30", Tz::Europe__Berlin);
    assert_eq!(skipped.earliest().as_deref(), Some("2022-03-27T00:30"));
    assert_eq!(skipped.latest().as_deref(), Some("2022-03-27T01:30"));
    // Samoa had no 30 December 2011 at all.
    let day = at("2011-12-30", "12:00", Tz::Pacific__Apia);
    assert!(day.start_min < day.end_max);
}

#[test]
fn far_years_are_not_shifted() {
    let late = at("9999-12-31", "23:30", Tz::America__New_York);
    assert_eq!(late.earliest().as_deref(), Some("10000-01-01T04:30"));
    let time = ClockTime::new(12, None, None).expect("noon");
    let far = Date {
        time: Some(Time::Clock { start: time, end: None }),
        zone: Some(Tz::Asia__Tokyo),
        ..date("Y-13800000000")
    };
    assert_eq!(far.extent(), date("Y-13800000000").extent());
}

#[test]
fn clock_times_end_within_the_day_or_after_it() {
    let talks = extent("7 January 2022, 14:30–16:00");
    assert_eq!(talks.shape, Shape::Duration);
    assert_eq!((talks.start_max - talks.start_min, talks.end_min - talks.start_min), (59, 5400));
    let night = extent("7 January 2022, 22:00–02:00");
    assert_eq!(night.latest().as_deref(), Some("2022-01-08T02:00"));
}

#[test]
fn leap_seconds_are_taken_where_they_can_be() {
    assert!("2016-12-31T23:59:60Z".parse::<dateline_core::date::Edtf>().is_ok());
    assert!("2017-01-01T08:59:60+09:00".parse::<dateline_core::date::Edtf>().is_ok());
    assert!("2016-12-31T23:58:60Z".parse::<dateline_core::date::Edtf>().is_err());
    assert_eq!(extent("2016-12-31T23:59:60Z").start_min, extent("2017-01-01T00:00:00Z").start_min);
    assert_eq!(ClockTime::new(23, Some(58), Some(60)), None);
}
