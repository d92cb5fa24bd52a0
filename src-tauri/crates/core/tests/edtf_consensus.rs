//! What public test suites and implementations of EDTF agree on, and Dateline's rulings where they do not
//! (`docs/dates.md`, “Disputed EDTF”).
//!
//! The strings are read from `data/edtf/consensus.jsonl` in the folder that `DATELINE_SHARED` names, or beside the
//! project; where it is not there, these tests say that they skip.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, and one that skips says so"
)]

use std::path::PathBuf;

use dateline_core::date::Edtf;
use serde_json::Value;

/// One line of the file.
struct Claim {
    text: String,
    status: String,
    implementations: Value,
}

fn claims() -> Option<Vec<Claim>> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared"));
    let folder = std::env::var_os("DATELINE_SHARED").map_or_else(beside, PathBuf::from);
    let path = folder.join("data/edtf/consensus.jsonl");
    let Ok(file) = std::fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return None;
    };
    let claims = file.lines().map(|line| {
        let line: Value = serde_json::from_str(line).expect("a line of JSON");
        let text = |key: &str| line[key].as_str().expect("text").to_owned();
        Claim { text: text("s"), status: text("status"), implementations: line["impl_bounds"].clone() }
    });
    Some(claims.collect())
}

fn is_edtf(text: &str) -> bool {
    text.parse::<Edtf>().is_ok()
}

#[test]
fn what_all_take_is_taken_and_what_all_refuse_is_refused() {
    let Some(claims) = claims() else { return };
    let of = |status: &'static str| claims.iter().filter(move |claim| claim.status == status);
    let wrong: Vec<&str> =
        of("agree_valid").map(|claim| claim.text.as_str()).filter(|text| !is_edtf(text)).collect();
    assert_eq!(wrong, [""; 0], "refused, though all take it");
    let wrong: Vec<&str> =
        of("agree_invalid").map(|claim| claim.text.as_str()).filter(|text| is_edtf(text)).collect();
    assert_eq!(wrong, [""; 0], "taken, though all refuse it");
    assert_eq!((of("agree_valid").count(), of("agree_invalid").count()), (605, 143));
}

/// The day of a bound: `2016-05-02T16:54:59Z` is 2016-05-02.
fn day(bound: &Value) -> Option<String> {
    let bound = bound.as_str()?;
    let day = bound.split('T').next()?;
    (day.len() >= 10 || bound.ends_with("inf")).then(|| day.to_owned())
}

#[test]
fn bounds_are_those_that_three_implementations_agree_on() {
    let Some(claims) = claims() else { return };
    let mut agreed = 0;
    for claim in claims.iter().filter(|claim| claim.status == "agree_valid") {
        let bounds = ["edtfjs", "ts", "pyedtf"].map(|name| {
            let bounds = claim.implementations.get(name)?;
            day(&bounds[0]).zip(day(&bounds[1]))
        });
        let [Some(first), Some(second), Some(third)] = bounds else { continue };
        if first != second || second != third {
            continue;
        }
        agreed += 1;
        let extent = claim.text.parse::<Edtf>().expect("agreed").extent();
        // The time of an expression with one does not count here.
        let ours = |bound: Option<String>, open: &str| {
            bound.map_or_else(|| open.to_owned(), |text| text.split('T').next().unwrap_or("").to_owned())
        };
        let ours = (ours(extent.earliest(), "-inf"), ours(extent.latest(), "+inf"));
        assert_eq!(ours, first, "{}", claim.text);
    }
    assert_eq!(agreed, 366);
}

/// A sort of disputed strings: what it is called in `docs/dates.md`, whether Dateline takes them, and which they are.
type Sort = (&'static str, bool, fn(&str) -> bool);

/// In order: the first sort that a string is of rules.
const SORTS: &[Sort] = &[
    ("whitespace", false, |text| text.contains(char::is_whitespace)),
    ("signs outside ASCII", false, |text| !text.is_ascii()),
    ("small letters", false, |text| text.contains('x')),
    ("years of two or three digits", false, |text| {
        let plain = text.trim_start_matches('-').trim_end_matches(['?', '~', '%']);
        let year = plain.split('-').next().unwrap_or("");
        matches!(year.len(), 2 | 3) && year.bytes().all(|byte| byte.is_ascii_digit())
    }),
    ("year −0000", false, |text| text.starts_with("-0000")),
    ("months and days 00", false, |text| {
        text.starts_with("0000-00")
            || (text.len() >= 7 && (&text[4..7] == "-00" || text.get(7..10) == Some("-00")))
    }),
    ("years of more than four digits without Y", false, |text| {
        let year = text.split('-').next().unwrap_or("").trim_end_matches(['?', '~']);
        year.len() > 4 && year.bytes().all(|byte| byte.is_ascii_digit() || byte == b'X')
    }),
    ("Y with a year of four digits, or with a month", false, |text| {
        let figures = text.trim_start_matches(['Y', '-']);
        text.starts_with('Y')
            && (figures.len() <= 5 || figures.contains('-'))
            && !figures.contains(['/', '?'])
    }),
    ("years from Y on with a mark, or in an interval", true, |text| text.starts_with('Y')),
    ("more significant digits than the year has", false, |text| text.ends_with("S5")),
    ("times in intervals", false, |text| text.contains('T') && text.contains('/')),
    ("24:00", false, |text| text.contains("T24:")),
    ("offsets that no clock has", false, |text| {
        ["+24", ":60", "+14:01", "+15", "-00", "-00:00"]
            .iter()
            .any(|offset| text.contains('T') && (text.ends_with(offset) || text.ends_with("+15:00")))
    }),
    ("times without seconds, with parts of them, and offsets without a colon", false, |text| {
        text.split_once('T').is_some_and(|(_, time)| {
            let clock = time.split(['Z', '+', '-']).next().unwrap_or("");
            let offset = &time[clock.len()..];
            clock.len() != 8 || (offset.len() == 5 && !offset.contains(':'))
        })
    }),
    ("offsets as they are", true, |text| text.contains('T')),
    ("intervals without a date", false, |text| matches!(text, "/" | "../" | "/..")),
    ("days and months that the calendar does not have", false, |text| {
        let plain: String = text.chars().filter(|char| !matches!(char, '?' | '~' | '%')).collect();
        let calendar = [
            "1900-02-29",
            "1999-02-29",
            "1999-02-30",
            "2001-02-29",
            "2019-02-29",
            "19XX-02-30",
            "156X-09-31",
            "156X-11-31",
            "1999-02-3X",
            "15XX-02-3X",
            "15XX-2X-25",
            "1999-2X",
            "1999-XX-32",
            "2019-04-40",
            "2019-13",
            "2019-20",
            "2019-99",
            "2019-99-99",
            "2019-21-05",
        ];
        calendar.contains(&plain.as_str())
    }),
    ("intervals and ranges that end before they begin", false, |text| {
        let ends = |mark: &str| {
            let (from, to) = text.trim_matches(['{', '}']).split_once(mark)?;
            let number = |date: &str| {
                let (sign, date) = date.strip_prefix('-').map_or((1, date), |date| (-1, date));
                let mut fields = date.split('-').map(|field| field.parse::<i64>().ok());
                Some((sign * fields.next()??, fields.next().flatten().unwrap_or(0)))
            };
            let ((year, month), (end_year, end_month)) = (number(from)?, number(to)?);
            Some(end_year < year || (end_year == year && month > 0 && end_month > 0 && end_month < month))
        };
        ends("/").or_else(|| ends("..")).unwrap_or(false)
    }),
    ("an end that holds the start", true, |text| {
        text.split_once('/').is_some_and(|(from, to)| {
            let plain = |text: &str| text.replace(['?', '~', '%'], "");
            plain(from).starts_with(&plain(to)) && from.len() > to.len()
        })
    }),
    ("negative years with unspecified digits", true, |text| {
        text.trim_start_matches(['?', '~', '%']).starts_with('-')
            && text.get(..6).is_some_and(|year| year.contains('X'))
    }),
    ("unspecified digits in one figure of a month", true, |text| {
        let month = text.trim_start_matches('-').get(5..7).unwrap_or("");
        month.contains('X') && month != "XX"
    }),
    ("unspecified digits and marks together", true, |text| {
        text.contains('X') && text.contains(['?', '~', '%'])
    }),
    ("unspecified digits in intervals", true, |text| text.contains('X') && text.contains('/')),
    ("unspecified digits", true, |text| text.contains('X')),
    ("sets of one, and open sets", true, |text| text.starts_with(['[', '{'])),
    ("marks on single components", true, |text| text.contains(['?', '~', '%']) && !is_season(text)),
    ("seasons, also marked, negative, in intervals, and codes 25 to 41", true, is_season),
    ("years 0000 in intervals", true, |text| text.starts_with("0000-02/")),
];

/// A code of a season in the place of a month.
fn is_season(text: &str) -> bool {
    text.split('/').any(|date| {
        let month = date.trim_start_matches('-').get(5..7).and_then(|month| month.parse::<u8>().ok());
        month.is_some_and(|month| (21..=41).contains(&month))
    })
}

#[test]
fn each_disputed_string_is_ruled_by_its_sort() {
    let Some(claims) = claims() else { return };
    let disputed: Vec<&Claim> = claims.iter().filter(|claim| !claim.status.starts_with("agree")).collect();
    assert_eq!(disputed.len(), 277);
    let mut used = vec![0; SORTS.len()];
    let mut wrong = Vec::new();
    for claim in disputed {
        let text = claim.text.as_str();
        match SORTS.iter().position(|(_, _, is_of)| is_of(text)) {
            None => wrong.push(format!("“{text}” is of no sort (taken: {})", is_edtf(text))),
            Some(sort) if SORTS[sort].1 != is_edtf(text) => {
                wrong.push(format!("“{text}” is against the ruling on {}", SORTS[sort].0));
            }
            Some(sort) => used[sort] += 1,
        }
    }
    assert_eq!(wrong, [""; 0]);
    for ((name, ..), used) in SORTS.iter().zip(used) {
        assert!(used > 0, "no disputed string is of the sort “{name}”");
        println!("{used:4} {name}");
    }
}

/// The document has a ruling for every sort, in the words of the table above.
#[test]
fn the_rulings_are_written_down() {
    let document = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/dates.md"));
    for (name, taken, _) in SORTS {
        let row = document
            .lines()
            .find(|line| line.to_lowercase().starts_with(&format!("| {} |", name.to_lowercase())));
        let row = row.unwrap_or_else(|| panic!("docs/dates.md has no ruling on “{name}”"));
        assert_eq!(row.contains("| taken"), *taken, "{row}");
    }
}
