//! Laws that hold for every date.

#![allow(clippy::expect_used, reason = "the generators make only what holds")]

use chrono::NaiveDate;
use chrono_tz::{TZ_VARIANTS, Tz};
use dateline_core::Locale;
use dateline_core::date::{
    Anchor, ClockTime, Date, DayOrder, Edtf, Named, PartOfDay, Portion, Reading, Rule, Target, Time, Unit,
    When, Which,
};
use dateline_core::id::Id;
use proptest::prelude::*;
use proptest::sample::select;

/// Years of all forms.
fn year() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (1000..=2999_i32).prop_map(|year| format!("{year:04}")),
        2 => (0..=9999_i32).prop_map(|year| format!("{year:04}")),
        2 => (1..=9999_i32).prop_map(|year| format!("-{year:04}")),
        1 => "-?[0-9X]{4}",
        1 => (10_000..=290_000_000_000_i64).prop_map(|year| format!("Y{year}")),
        1 => (10_000..=290_000_000_000_i64).prop_map(|year| format!("Y-{year}")),
        1 => (1..=9_i64, 6..=11_u32, 1..=4_u32).prop_map(|(lead, power, digits)| {
            format!("Y-{}S{digits}", lead * 10_i64.pow(power))
        }),
        1 => "Y-?[1-9][0-9]{0,2}E[1-9][0-9]?(S[1-3])?",
        1 => "[0-9]{4}S[1-4]",
    ]
}

fn mark() -> impl Strategy<Value = String> {
    prop_oneof![8 => Just(String::new()), 1 => "[?~%]"]
}

/// One date, valid or not.
fn date_text() -> BoxedStrategy<String> {
    let month = prop_oneof![
        6 => (1..=12_u8).prop_map(|month| format!("{month:02}")),
        2 => (21..=41_u8).prop_map(|month| format!("{month:02}")),
        1 => "[01X][0-9X]",
        1 => Just("XX".to_owned()),
    ];
    let day = prop_oneof![
        6 => (1..=31_u8).prop_map(|day| format!("{day:02}")),
        1 => "[0-3X][0-9X]",
        1 => Just("XX".to_owned()),
    ];
    let marks = [mark().boxed(), mark().boxed(), mark().boxed(), mark().boxed()];
    (year(), proptest::option::of((month, proptest::option::of(day))), marks)
        .prop_map(|(year, rest, marks)| {
            let [first, second, third, last] = marks;
            match rest {
                None => format!("{first}{year}{last}"),
                Some((month, None)) => format!("{year}{second}-{third}{month}{last}"),
                Some((month, Some(day))) => format!("{first}{year}-{second}{month}-{third}{day}{last}"),
            }
        })
        .boxed()
}

/// An expression of any level that EDTF has.
fn edtf() -> BoxedStrategy<Edtf> {
    let end = prop_oneof![8 => date_text(), 1 => Just(String::new()), 1 => Just("..".to_owned())];
    let element = prop_oneof![
        4 => date_text(),
        1 => date_text().prop_map(|date| format!("..{date}")),
        1 => date_text().prop_map(|date| format!("{date}..")),
        2 => (date_text(), date_text()).prop_map(|(one, two)| format!("{one}..{two}")),
        2 => (1900..2100_i32, 0..50_i32).prop_map(|(year, more)| format!("{year}..{}", year + more)),
        2 => (1..=6_u8, 7..=12_u8).prop_map(|(one, two)| format!("2022-{one:02}..2022-{two:02}")),
    ];
    prop_oneof![
        6 => date_text(),
        2 => (date_text(), end.clone()).prop_map(|(one, two)| format!("{one}/{two}")),
        1 => (end, date_text()).prop_map(|(one, two)| format!("{one}/{two}")),
        1 => (1..=28_u8, 1..=28_u8, 1..=12_u8).prop_map(|(one, two, month)| {
            format!("2022-{month:02}-{:02}/2022-{month:02}-{:02}", one.min(two), one.max(two))
        }),
        2 => proptest::collection::vec(element, 1..4).prop_map(|elements| format!("[{}]", elements.join(","))),
        1 => "2022-0[1-9]-1[0-9]T[01][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4])(:(00|30|45))?)?",
    ]
    .prop_filter_map("not EDTF", |text| text.parse().ok())
    .boxed()
}

fn clock() -> impl Strategy<Value = ClockTime> {
    (0..24_u8, proptest::option::of((0..60_u8, proptest::option::of(0..60_u8)))).prop_map(|(hour, rest)| {
        ClockTime::new(hour, rest.map(|(minute, _)| minute), rest.and_then(|(_, second)| second))
            .expect("in bounds")
    })
}

fn time() -> impl Strategy<Value = Time> {
    prop_oneof![
        (clock(), proptest::option::of(clock())).prop_map(|(start, end)| Time::Clock { start, end }),
        select(&PartOfDay::ALL[..]).prop_map(Time::Part),
    ]
}

fn zone() -> impl Strategy<Value = Tz> {
    select(&TZ_VARIANTS[..])
}

/// A day that `chrono` reaches.
fn day() -> impl Strategy<Value = NaiveDate> {
    (-3_000_000..3_000_000_i32).prop_map(|days| NaiveDate::from_epoch_days(days).expect("in chrono's range"))
}

/// A date as it may be read: times stand with days only.
fn date() -> BoxedStrategy<Date> {
    prop_oneof![
        4 => edtf().prop_map(Date::of_edtf),
        2 => (modern_day(), time(), proptest::option::of(zone())).prop_map(|(day, time, zone)| {
            Date { time: Some(time), zone, ..Date::of_edtf(day) }
        }),
        1 => (modern_day(), zone()).prop_map(|(day, zone)| Date { zone: Some(zone), ..Date::of_edtf(day) }),
        1 => (clock(), proptest::option::of(clock()), 1..=28_u8, proptest::option::of(zone())).prop_map(
            |(start, end, day, zone)| {
                let days: Edtf = format!("2022-01-{day:02}/2022-02-{day:02}").parse().expect("an interval");
                Date { time: Some(Time::Clock { start, end }), zone, ..Date::of_edtf(days) }
            }
        ),
        1 => Just(Date::default()),
    ]
    .boxed()
}

fn modern_day() -> impl Strategy<Value = Edtf> {
    (-9000..=9999_i32, 1..=12_u32, 1..=28_u32, mark()).prop_map(|(year, month, day, mark)| {
        let sign = if year < 0 { "-" } else { "" };
        format!("{sign}{:04}-{month:02}-{day:02}{mark}", year.abs()).parse().expect("a day")
    })
}

fn rule() -> impl Strategy<Value = Rule> {
    let portion = || proptest::option::of(select(&Portion::ALL[..]));
    let name = prop_oneof![
        (0..7_u8).prop_map(|day| Named::Weekday(day.try_into().expect("a weekday"))),
        (1..=12_u8).prop_map(Named::Month),
        (1..=12_u8, 1..=29_u8).prop_map(|(month, day)| Named::Day { month, day }),
        (21..=24_u8).prop_map(Named::Season),
    ];
    prop_oneof![
        4 => (-500..500_i32, select(&Unit::ALL[..]), any::<bool>(), portion()).prop_map(
            |(count, unit, approximate, portion)| Rule::Shift { count, unit, approximate, portion }
        ),
        3 => (name, select(&Which::ALL[..]), portion()).prop_map(|(name, which, portion)| {
            Rule::Named { name, which, portion }
        }),
        1 => (1..500_u32, select(&Unit::ALL[..]), any::<bool>()).prop_map(|(count, unit, forward)| {
            Rule::Over { count, unit, forward }
        }),
        1 => Just(Rule::Before),
        1 => Just(Rule::After),
    ]
}

fn in_order(date: &Date) -> Result<(), TestCaseError> {
    if let Some(extent) = date.extent() {
        prop_assert!(extent.start_min <= extent.start_max, "{extent:?}");
        prop_assert!(extent.start_min <= extent.end_min, "{extent:?}");
        prop_assert!(extent.start_max <= extent.end_max, "{extent:?}");
        prop_assert!(extent.end_min <= extent.end_max, "{extent:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn what_is_displayed_is_read_as_the_same_date(date in date()) {
        let text = date.to_string();
        let read = Date::read(&text, &Reading::default());
        prop_assert_eq!(read.as_ref(), Ok(&date), "{}", text);
    }

    #[test]
    fn what_is_stored_comes_back(date in date(), wording in proptest::option::of(".{1,40}")) {
        let date = Date { wording, ..date };
        let stored = date.to_stored();
        let back = Date::from_stored(&stored).expect("what was stored");
        prop_assert_eq!(&back, &date, "{}", stored);
        prop_assert_eq!(back.to_stored(), stored);
    }

    #[test]
    fn anchored_dates_come_back_too(rule in rule(), event in any::<bool>(), time in proptest::option::of(time())) {
        let id = Id::from_bytes([7; 16]);
        let target = if event { Target::Event(id) } else { Target::Published(id) };
        let date = Date { time, ..Date::anchored(Anchor { target, rule }, Some("last month".to_owned())) };
        prop_assert_eq!(Date::from_stored(&date.to_stored()), Ok(date));
    }

    #[test]
    fn bounds_are_in_order(date in date()) {
        in_order(&date)?;
    }

    #[test]
    fn a_date_without_a_time_is_the_same_in_every_zone(edtf in edtf(), zone in zone()) {
        let date = Date::of_edtf(edtf);
        if date.time.is_none() && date.zone.is_none() {
            prop_assert_eq!(Date { zone: Some(zone), ..date.clone() }.extent(), date.extent());
        }
    }

    #[test]
    fn a_zone_moves_a_time_by_no_more_than_a_day(day in modern_day(), time in time(), zone in zone()) {
        let date = Date { time: Some(time), ..Date::of_edtf(day) };
        let here = date.extent().expect("dated");
        let there = Date { zone: Some(zone), ..date }.extent().expect("dated");
        prop_assert!((here.start_min - there.start_min).abs() <= 86_400);
        prop_assert!((here.end_max - there.end_max).abs() <= 86_400);
    }

    #[test]
    fn rules_are_read_as_they_are_written(rule in rule()) {
        prop_assert_eq!(rule.to_string().parse::<Rule>(), Ok(rule));
    }

    #[test]
    fn rules_are_read_as_they_are_said(rule in rule()) {
        // A part of a day, and an approximate span, are not said by anyone.
        let said = match rule {
            Rule::Shift { count, unit: Unit::Day, portion: Some(_), approximate } => {
                Rule::Shift { count, unit: Unit::Day, portion: None, approximate }
            }
            Rule::Named { name: name @ (Named::Weekday(_) | Named::Day { .. }), which, .. } => Rule::named(name, which),
            // Ten years and more are said round.
            Rule::Shift { count, unit: Unit::Year, portion: None, .. } if count.abs() >= 10 => {
                Rule::Shift { count, unit: Unit::Year, portion: None, approximate: true }
            }
            rule => rule,
        };
        prop_assert_eq!(Rule::read(&said.words()), Some(said), "{}", said.words());
    }

    #[test]
    fn counting_gives_a_date_that_can_be_stored_and_read(rule in rule(), edtf in edtf()) {
        if let Ok(found) = rule.apply(&edtf) {
            prop_assert_eq!(found.to_string().parse::<Edtf>(), Ok(found.clone()), "{} of {}", rule, edtf);
            in_order(&Date::of_edtf(found))?;
        }
    }

    #[test]
    fn what_is_offered_for_editing_is_read_as_the_same_date(date in date(), wording in proptest::option::of(".{1,20}")) {
        let date = Date { wording, ..date };
        let read = Date::read(&date.input(), &Reading::default()).expect("a date");
        prop_assert_eq!((read.when, read.time, read.zone), (date.when, date.time, date.zone));
    }
}

/// Words that dates are made of, in any order.
fn jumble() -> impl Strategy<Value = String> {
    let words = [
        "6",
        "January",
        "2022",
        "early",
        "mid",
        "-",
        "–",
        "/",
        "1990s",
        "19th",
        "century",
        "BC",
        "AD",
        "c.",
        "?",
        "~",
        "before",
        "after",
        "between",
        "and",
        "from",
        "to",
        "or",
        ",",
        "(",
        ")",
        "14:30",
        "pm",
        "Tokyo",
        "time",
        "Asia/Tokyo",
        "UTC+9",
        "Q3",
        "spring",
        "last",
        "next",
        "Friday",
        "month",
        "ago",
        "two",
        "years",
        "million",
        "some",
        "day",
        "in",
        "the",
        "unknown",
        "year",
        "end",
        "of",
        "morning",
        "half",
        "first",
        "2021-12-XX",
        "13.8",
        "99999999999999999999",
        "now",
        ":",
        ".",
        "'",
        "44",
        "00",
        "??",
        "over",
        "past",
        "significant",
        "digits",
        "Z",
        "+09:00",
        "same",
        "week",
        "30",
        "February",
        "29",
    ];
    proptest::collection::vec((select(words.to_vec()), any::<bool>()), 0..10).prop_map(|words| {
        words.into_iter().map(|(word, space)| format!("{word}{}", if space { " " } else { "" })).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_text_makes_reading_panic(
        text in prop_oneof![".{0,60}", jumble(), "[0-9XYSE?~%./TZ:+{}\\[\\],-]{0,30}", date_text()],
        as_of in proptest::option::of(day()),
        order in select(vec![DayOrder::Unstated, DayOrder::DayFirst, DayOrder::MonthFirst]),
    ) {
        let reading = Reading { as_of, order };
        if let Ok(date) = Date::read(&text, &reading) {
            in_order(&date)?;
            // Whatever was understood is shown, stored and sorted, and what is shown is understood again.
            prop_assert_eq!(Date::from_stored(&date.to_stored()), Ok(date.clone()));
            let again = Date::read(&date.to_string(), &Reading::default());
            let again = again.map(|again| (again.when, again.time, again.zone));
            prop_assert_eq!(again, Ok((date.when.clone(), date.time, date.zone)), "{} shown as {}", text, date);
            prop_assert!(date.wording.is_some() || date.when != When::Undated || text.trim().is_empty() || text.contains("undated"));
            let _ = (date.sort_key(), date.input());
            for tag in ["en-GB", "en-US", "ja-JP"] {
                let locale = Locale::of_tag(tag);
                let _ = (date.earliest(locale), date.latest(locale));
                prop_assert!(!date.in_locale(locale).is_empty());
            }
        }
        let _ = Date::from_stored(&text);
        let _ = text.parse::<Rule>();
        let _ = text.parse::<Edtf>().map(|edtf| edtf.extent());
        if let Some(rule) = Rule::read(&text) {
            prop_assert_eq!(rule.to_string().parse::<Rule>(), Ok(rule));
        }
    }
}
