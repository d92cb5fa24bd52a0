use std::fmt::Write as _;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

/// A small database: number, sort, names.
const KNOWN: &[(u8, Sort, &[&str])] = &[
    (1, Sort::Kind, &["talks"]),
    (2, Sort::Kind, &["pact"]),
    (3, Sort::Kind, &["protest"]),
    (4, Sort::Kind, &["protest note"]),
    (5, Sort::Kind, &["plan"]),
    (11, Sort::Actor, &["japan", "tokyo", "jpn"]),
    (12, Sort::Actor, &["united states", "us", "u.s."]),
    (13, Sort::Actor, &["plan international"]),
    (14, Sort::Actor, &["north korea"]),
    (15, Sort::Actor, &["south korea"]),
    (16, Sort::Actor, &["rand, inc."]),
    (17, Sort::Actor, &["bosnia and herzegovina"]),
    (21, Sort::Place, &["washington"]),
    (31, Sort::Tag, &["taiwan"]),
    (41, Sort::Source, &["reuters report"]),
];

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

struct Small;

impl Names for Small {
    fn find(&self, sort: Sort, words: &str) -> Found {
        let words = words.to_lowercase();
        if words == "leave" {
            return Found::Leave;
        }
        if words == "korea" && sort == Sort::Actor {
            return Found::Several(vec![id(14), id(15)]);
        }
        let of_sort = || KNOWN.iter().filter(|(_, known, _)| *known == sort);
        if let Some((number, ..)) = of_sort().find(|(.., names)| names.contains(&words.as_str())) {
            return Found::One { id: id(*number), whole: true };
        }
        let begun: Vec<Id> = of_sort()
            .filter(|(.., names)| words.len() > 1 && names.iter().any(|name| name.starts_with(&words)))
            .map(|(number, ..)| id(*number))
            .collect();
        match begun[..] {
            [] => Found::Unknown,
            [id] => Found::One { id, whole: false },
            _ => Found::Several(begun),
        }
    }

    fn role(&self, word: &str) -> Option<String> {
        ["host", "speaker"].contains(&word.to_lowercase().as_str()).then(|| word.to_lowercase())
    }
}

fn reckoning() -> Reckoning {
    let base = |number, day| Some(Base { id: id(number), day: NaiveDate::from_ymd_opt(2022, 1, day) });
    Reckoning { source: base(41, 6), previous: base(51, 10), today: None }
}

fn read(line: &str) -> Line {
    read_line(line, &Small, &reckoning())
}

/// Each span with its text, then the parts: what a person would check.
fn told(line: &str, reckoning: &Reckoning) -> String {
    let read = read_line(line, &Small, reckoning);
    let chars: Vec<char> = line.chars().collect();
    let mut told = format!("{line}\n");
    for span in &read.spans {
        let text: String = chars[span.start..span.end].iter().collect();
        let _ = write!(told, "[{text}]{:?} ", span.role);
    }
    let _ = write!(told, "\ntitle: {}\n", read.title);
    for part in &read.parts {
        let meaning = match &part.meaning {
            Meaning::Date(date, from) => format!("{} ({from:?})", date.to_stored()),
            Meaning::Record { id, whole } => format!("{} {whole}", id.as_bytes()[0]),
            Meaning::OneOf(ids) => {
                format!("one of {:?}", ids.iter().map(|id| id.as_bytes()[0]).collect::<Vec<_>>())
            }
            other => format!("{other:?}"),
        };
        let role = part.taking_part_as.as_ref().map(|role| format!(" as {role}")).unwrap_or_default();
        let _ = writeln!(told, "{:?} “{}”: {meaning}{role}", part.role, part.words);
    }
    told
}

#[test]
fn lines_are_understood() {
    let lines = [
        "7 Jan talks Japan, US: two-plus-two in Washington",
        "2022-01-07 14:30 talks Japan (host), US: begin at half past two",
        "7 Jan 14:30 Japan: at half past two",
        "2022-01-07 14:30 Asia/Tokyo Japan: at half past two there",
        "last month statement Tokyo: could not stand by",
        "the day after pact Japan and the US: signed",
        "2020: exports",
        "talks between Japan and US: on trade",
        "protest Japan: march",
        "protest note Japan: delivered",
        "prot Japan: march",
        "Plan International: appeal",
        "plan Japan: drawn up",
        "Korea: missile",
        "Atlantis: sinks",
        "Leave, Japan: storm",
        "Leave: storm coming",
        "\"RAND, Inc.\", Bosnia and Herzegovina: study",
        "7 Jan Japan and US meet in Washington",
        "May visits Paris",
        "yesterday a ship sank",
        "Unrest in Atlantis",
        "Debt in 2020",
        "7 Jan: x @Japan #Taiwan status:exp source:\"Reuters report\" quote:“could not stand by” place:Atlantis",
        "meeting @\"Rand, Inc.\" when:\"3 March 2022\" kind:talks #new status:nonsense #1",
        "the day after: follow-up from:previous",
        "undated: something",
        "Unknown gunmen: attack",
        "",
        ":",
        "  : ,",
    ];
    let told: Vec<String> = lines.iter().map(|line| told(line, &reckoning())).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn days_without_a_year_take_it_from_what_is_nearest_at_hand() {
    let (source, previous) = (reckoning().source, reckoning().previous);
    let today = NaiveDate::from_ymd_opt(2031, 5, 5);
    let from = |reckoning| {
        let line = read_line("7 Jan talks: x", &Small, &reckoning);
        line.of(Role::Date)
            .map(|part| match &part.meaning {
                Meaning::Date(date, from) => (date.to_stored(), *from),
                other => panic!("{other:?}"),
            })
            .collect::<Vec<_>>()
    };
    let nothing = Reckoning::default();
    assert_eq!(from(nothing), []);
    assert_eq!(from(Reckoning { today, ..nothing })[0].1, CountedFrom::Today);
    assert!(from(Reckoning { today, ..nothing })[0].0.contains("2031-01-07"));
    assert_eq!(from(Reckoning { previous, today, ..nothing })[0].1, CountedFrom::Previous);
    assert!(from(Reckoning { previous, today, ..nothing })[0].0.contains("2022-01-07"));
    assert_eq!(from(Reckoning { source, previous, today })[0].1, CountedFrom::Source);
    // A source that has no date yet does not hide the event before.
    let undated = source.map(|source| Base { day: None, ..source });
    assert_eq!(from(Reckoning { source: undated, previous, today })[0].1, CountedFrom::Previous);
}

#[test]
fn what_is_typed_can_be_completed() {
    let typed = |line: &str| {
        typed_at(line, line.chars().count(), &Small, &reckoning())
            .map(|typed| (typed.sorts, typed.words, typed.start, typed.quoted))
    };
    assert_eq!(typed("7 Jan ta"), Some((vec![Sort::Actor, Sort::Kind], "ta".to_owned(), 6, false)));
    assert_eq!(typed("7 Jan talks Jap"), Some((vec![Sort::Actor], "Jap".to_owned(), 12, false)));
    assert_eq!(typed("7 Jan talks Japan, Uni"), Some((vec![Sort::Actor], "Uni".to_owned(), 19, false)));
    assert_eq!(typed("Japan: talks in Wash"), Some((vec![Sort::Place], "Wash".to_owned(), 16, false)));
    assert_eq!(typed("Japan: x @Ja"), Some((vec![Sort::Actor], "Ja".to_owned(), 10, true)));
    assert_eq!(typed("Japan: x #Ta"), Some((vec![Sort::Tag], "Ta".to_owned(), 10, true)));
    assert_eq!(
        typed("x source:\"Reuters rep"),
        Some((vec![Sort::Source], "Reuters rep".to_owned(), 9, true))
    );
    assert!(typed_at("x status:ex", 11, &Small, &reckoning()).is_some_and(|typed| typed.status));
    assert_eq!(typed("Japan: storm"), None);
    assert_eq!(typed("x source:\"Reuters report\""), None);
    assert_eq!(typed(""), None);
}

#[test]
fn marks_that_belong_to_an_explicit_form_quote_nothing() {
    let line = read("\",@status:\"status:");
    assert!(line.of(Role::Actor).any(|actor| actor.words == "status:\"status"), "{:?}", line.parts);
    check("\",@status:\"status:").unwrap();
    check("@\"leave\"").unwrap();
    check("in(host): source:status:").unwrap();
}

/// Signs are only what the grammar names: marks, and the words that hold others together, several in a row where nothing
/// stands between them (“(host): source:”).
fn is_a_sign(text: &str) -> bool {
    const WORDS: [&str; 11] =
        ["in", "at", "and", "the", "between", "by", "of", "with", "from", "host", "speaker"];
    text.split(|char: char| {
        char.is_whitespace()
            || matches!(char, ':' | ',' | ';' | '@' | '#' | '"' | '“' | '”' | '–' | '—' | '(' | ')' | '&')
    })
    .map(str::to_lowercase)
    .all(|word| {
        word.is_empty()
            || WORDS.contains(&word.as_str())
            || explicit::NAMED.iter().any(|(name, _)| *name == word)
    })
}

fn check(line: &str) -> Result<(), TestCaseError> {
    let read = read(line);
    let chars: Vec<char> = line.chars().collect();
    let mut at = 0;
    for span in &read.spans {
        prop_assert_eq!(span.start, at, "{:?}", read.spans);
        prop_assert!(span.end > span.start);
        at = span.end;
        let text: String = chars[span.start..span.end].iter().collect();
        if span.role == Role::Sign {
            prop_assert!(is_a_sign(&text), "“{}” was dropped from “{}”", text, line);
        } else if span.role == Role::Title {
            let inner = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert!(read.title.contains(&inner), "“{}” is not in “{}”", inner, read.title);
        } else {
            let named = read.parts.iter().any(|part| part.start == span.start && part.end == span.end);
            prop_assert!(named, "{:?}", span);
        }
    }
    prop_assert_eq!(at, chars.len());
    for part in &read.parts {
        prop_assert!(part.start < part.end && part.end <= chars.len());
        let text: String = chars[part.start..part.end].iter().collect();
        prop_assert_eq!(&text, &part.words);
    }
    for caret in 0..=chars.len() + 1 {
        if let Some(typed) = typed_at(line, caret, &Small, &reckoning()) {
            prop_assert!(typed.start <= typed.end && typed.end <= chars.len());
        }
    }
    Ok(())
}

/// Lines that look like what people type, and break off anywhere.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "7 Jan",
        "talks",
        "Japan",
        "US",
        "Korea",
        ",",
        ", ",
        ":",
        ": ",
        " ",
        "in",
        " in ",
        " at ",
        "Washington",
        "@",
        "#",
        "\"",
        "“",
        "”",
        "status:",
        "source:",
        "from:",
        "previous",
        "quote:",
        "when:",
        "kind:",
        "place:",
        "expected",
        "(host)",
        "(",
        ")",
        "and",
        " and ",
        "leave",
        "Atlantis",
        "2022",
        "last month",
        "東京",
        "é",
        "🗾",
        "\t",
        ";",
        "&",
        "the",
        "by ",
        "プロテスト",
        "\u{301}",
        "-",
        "–",
        "~",
        "[",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_text_is_a_line_and_nothing_of_it_is_dropped(line in any::<String>()) {
        check(&line)?;
    }

    #[test]
    fn every_line_that_is_begun_is_covered(line in pieces()) {
        check(&line)?;
    }

    #[test]
    fn an_explicit_line_says_what_its_parts_say(
        day in 1_u32..=28,
        month in 1_u32..=12,
        year in 1900_i32..=2100,
        kind in prop::option::of(prop::sample::select(vec![("talks", 1_u8), ("pact", 2), ("protest note", 4)])),
        actors in prop::collection::vec(prop::sample::select(vec![("Japan", 11_u8), ("US", 12), ("North Korea", 14)]), 0..4),
        title in "[b-df-hj-np-tv-z]{3,8}( [b-df-hj-np-tv-z]{3,8}){0,3}",
        place in any::<bool>(),
        tag in any::<bool>(),
        status in prop::option::of(prop::sample::select(Status::ALL.to_vec())),
    ) {
        let names: Vec<&str> = actors.iter().map(|(name, _)| *name).collect();
        let line = format!(
            "{year}-{month:02}-{day:02} {} {}: {title}{}{}{}",
            kind.map_or("", |(name, _)| name),
            names.join(", "),
            if place { " in Washington" } else { "" },
            if tag { " #Taiwan" } else { "" },
            status.map(|status| format!(" status:{status}")).unwrap_or_default(),
        );
        let read = read(&line);
        prop_assert_eq!(&read.title, &title, "{}", line);
        prop_assert_eq!(read.date().to_stored(), format!("{year}-{month:02}-{day:02}"));
        let ids = |role| read.of(role).map(|part| match part.meaning {
            Meaning::Record { id, .. } => id.as_bytes()[0],
            _ => 0,
        }).collect::<Vec<_>>();
        prop_assert_eq!(ids(Role::Kind), kind.iter().map(|(_, number)| *number).collect::<Vec<_>>());
        prop_assert_eq!(ids(Role::Actor), actors.iter().map(|(_, number)| *number).collect::<Vec<_>>());
        prop_assert_eq!(ids(Role::Place), if place { vec![21] } else { vec![] });
        prop_assert_eq!(ids(Role::Tag), if tag { vec![31] } else { vec![] });
        let said = read.of(Role::Status).map(|part| part.meaning.clone()).collect::<Vec<_>>();
        prop_assert_eq!(said, status.map(Meaning::Status).into_iter().collect::<Vec<_>>());
    }
}
