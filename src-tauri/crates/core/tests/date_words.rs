//! What people write, and what is understood. The snapshots are the examples of `docs/dates.md`.

use chrono::NaiveDate;
use dateline_core::date::{Date, DayOrder, Reading};

/// The day on which the report of the sample was published, a Thursday.
fn published() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2022, 1, 6)
}

/// One line a phrase: the stored text, what is shown, and the bounds; or why not, and what to do.
fn understood(words: &[&str], as_of: Option<NaiveDate>, order: DayOrder) -> String {
    let reading = Reading { as_of, order };
    let mut lines = String::new();
    for words in words {
        let line = match Date::read(words, &reading) {
            Ok(date) => {
                let kept = date.wording.as_ref().map_or("", |_| " (wording kept)");
                let stored = Date { wording: None, ..date.clone() }.to_stored();
                let extent = date.extent();
                let bound =
                    |bound: Option<Option<String>>| bound.flatten().unwrap_or_else(|| "open".to_owned());
                let bounds = extent.map_or_else(String::new, |extent| {
                    let (from, to) = (bound(Some(extent.earliest())), bound(Some(extent.latest())));
                    let shape = format!("{:?}", extent.shape).to_lowercase();
                    format!("\n    {shape}, {from} to {to}")
                });
                format!("{words}\n    {stored}\n    {date}{kept}{bounds}\n")
            }
            Err(error) => format!("{words}\n    refused: {}. {}\n", error.message, error.hint),
        };
        lines.push_str(&line);
    }
    lines
}

#[test]
fn days_months_and_years() {
    insta::assert_snapshot!(understood(
        &[
            "6 January 2022",
            "January 6, 2022",
            "Jan 6th, 2022",
            "6 Jan. 2022",
            "27-Sep-1990",
            "Friday, 7 January 2022",
            "Thursday 7 January 2022",
            "the eighth of May 2010",
            "2022-01-07 (Friday)",
            "20220107",
            "December 2021",
            "2021",
            "44 BC",
            "15 March 44 BC",
            "c. 44 BCE",
            "AD 850",
            "5 May 850",
            "12,000 BC",
            "year −13,800,000,000",
            "0 AD",
            "30 February 2022",
            "2022-02-30",
            "29 February 2023",
            "31 April 2022",
            "2014//",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn hedges_and_parts() {
    insta::assert_snapshot!(understood(
        &[
            "c. 1995",
            "about 1995",
            "1995?",
            "perhaps December 2021",
            "c. 7 January 2022?",
            "early March 2022",
            "mid-2021",
            "late 1990s",
            "end of 2021",
            "c. early March 2022",
            "mid-19th century",
            "early spring 2022",
            "first half of 2021",
            "second half of March 2022",
            "some day in December 2021",
            "some month in 2021",
            "25 December of an unknown year",
            "early 7 January 2022",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn periods() {
    insta::assert_snapshot!(understood(
        &[
            "spring 2022",
            "winter 2021",
            "winter 2021–22",
            "summer 2021–22 (southern hemisphere)",
            "fall of 2019",
            "Q3 2021",
            "3rd quarter 2021",
            "2021 Q3",
            "H1 2021",
            "1990s",
            "1800s",
            "2000s",
            "first decade of the 19th century",
            "19th century",
            "5th century BC",
            "2nd millennium",
            "13.8 billion years ago",
            "66 million years ago",
            "300,000 years ago",
            "12,000 years ago",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn ranges_and_durations() {
    insta::assert_snapshot!(understood(
        &[
            "between 1 and 5 May 2022",
            "between March and 5 May 2022",
            "between early March and late April 2022",
            "from 1 May to 5 May 2022",
            "1–5 May 2022",
            "1-5 May 2022",
            "May 1-5, 2022",
            "28 April – 3 May 2022",
            "28 December – 3 January 2022",
            "28 December 2021 – 3 January",
            "Dec 1 1998–Feb 28 2001",
            "March–May 2022",
            "mid-2021 to late 2022",
            "2020–2022",
            "2021–22",
            "2021-22",
            "1990-95",
            "44–40 BC",
            "before 1 May 2022",
            "after 1 May 2022",
            "before c. 1995",
            "by 1 May 2022",
            "no later than May 2022",
            "1984 or earlier",
            "since 2019",
            "c. 2020 to now",
            "until 2020",
            "2020 to an unknown end",
            "2021 or 2023",
            "6, 7 or 9 January 2022",
            "5 May – 1 May 2022",
            "5 December 2022 – 1 January 2022",
            "{2021,2022}",
            "[1667, 1668, 1670..1672]",
            "3 days after 5 May 2022",
            "the Friday before 6 January 2022",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn figures_whose_order_nobody_has_said() {
    insta::assert_snapshot!(understood(
        &[
            "06/03/1991",
            "06-03-1991",
            "05/13/2003",
            "13/05/2003",
            "06/06/1991",
            "11.05.1975",
            "08/??/1999",
            "??/??/1999",
            "06/1991",
            "1991/06",
            "1992-00-00",
            "1992-05-00",
            "1992-00-05",
            "0000-00-00",
            "2012-##-##",
            "06/03/91",
            "7/1",
            "31/02/2022",
            "06/03/1991 – 14/03/1991",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn figures_whose_order_is_said() {
    let words = ["06/03/1991", "05/13/2003", "13/05/2003", "06/03/91", "08/??/1999"];
    let day_first = understood(&words, published(), DayOrder::DayFirst);
    let month_first = understood(&words, published(), DayOrder::MonthFirst);
    insta::assert_snapshot!(format!("Day first:\n{day_first}\nMonth first:\n{month_first}"));
}

#[test]
fn times_and_zones() {
    insta::assert_snapshot!(understood(
        &[
            "7 Jan 2022, morning",
            "the morning of 7 January 2022",
            "7 Jan 2022 14:30",
            "7 Jan 2022 14:30 Tokyo time",
            "7 Jan 2022 14:30 Asia/Tokyo",
            "7 Jan 2022 14:30 UTC",
            "7 Jan 2022 14:30 UTC+9",
            "11:41PM KST on 6 January 2022",
            "7 Jan 2022 14:30–16:00",
            "from 2 to 4 pm on 7 Jan 2022",
            "9 p.m. ET on 6 Jan 2022",
            "7 January 2022, 22:00 to 8 January 2022, 02:00",
            "7 January 2022, 22:00–02:00",
            "2022-01-06T14:30+09:00",
            "2022-01-06T14:30:00Z",
            "2022-01-06T14:30:00+05:30",
            "2022-01-06T14:30+05:30",
            "2020-03-03 08:15:22.345",
            "3 March 2020 at noon",
            "midnight on 7 Jan 2022",
            "early morning of 7 January 2022",
            "7 Jan 2022 14:30 CST",
            "7 Jan 2022 14:30 Gondor time",
            "7 Jan 2022 25:00",
            "March 2022, 14:30",
            "7 January 2022, Asia/Tokyo",
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn words_that_are_counted_from_a_day() {
    insta::assert_snapshot!(understood(
        &[
            "6 Jan",
            "7 January",
            "29 February",
            "Thursday, 6 January",
            "Wednesday, 6 January",
            "Sunday, 6 January",
            "28 April – 3 May",
            "28 December – 3 January",
            "from December to May",
            "Monday to Friday",
            "before 1 May",
            "today",
            "yesterday morning",
            "last night",
            "Friday evening at 8 pm",
            "this week",
            "next week",
            "last month",
            "this year",
            "early next year",
            "late last year",
            "earlier this month",
            "last Friday",
            "on Friday",
            "on Thursday",
            "Friday",
            "next Friday",
            "in October",
            "in January",
            "in March",
            "last January",
            "in November last year",
            "two weeks ago",
            "about two weeks ago",
            "3 days ago",
            "a couple of months ago",
            "20 years ago",
            "over the past two years",
            "in the last month",
            "over the next three weeks",
            "6 Jan 22",
            "Jan ’99",
        ],
        published(),
        DayOrder::Unstated,
    ));
}

#[test]
fn what_needs_a_day_says_so_and_what_is_no_date_too() {
    insta::assert_snapshot!(understood(
        &[
            "6 Jan",
            "last month",
            "on Friday",
            "in October",
            "6 Jan 22",
            "soon",
            "Taiwan",
            "2 2 2",
            "1985-04-12T24:00:00Z"
        ],
        None,
        DayOrder::Unstated,
    ));
}

#[test]
fn undated() {
    insta::assert_snapshot!(understood(
        &["", "undated", "Unknown", "no date", "n.d.", "TBD", "?", "0000-00-00"],
        None,
        DayOrder::Unstated,
    ));
}
