//! Rows and the events that they become.

use dateline_core::Date;

use super::super::ImportOptions;
use super::super::plan::Plan;
use super::super::report::Outcome;
use super::{Draft, Drafted, Drafter};

fn drafts(text: &str, map: &[&str]) -> Vec<Drafted> {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), text).expect("written");
    let map = map.iter().map(|line| (*line).to_owned()).collect();
    let options = ImportOptions { map, name: Some("t".to_owned()), ..ImportOptions::default() };
    let plan = Plan::prepare(file.path(), &options).expect("a plan");
    let mut drafter = Drafter::new(&plan);
    let mut rows = plan.table.rows().expect("rows");
    let mut found = Vec::new();
    while let Some(row) = rows.next_row().expect("a row") {
        found.push(drafter.draft(&row));
    }
    found
}

fn events(text: &str, map: &[&str]) -> Vec<Draft> {
    let event = |drafted| match drafted {
        Drafted::Event(draft) => draft,
        Drafted::Not(outcome, why) => panic!("{outcome:?}: {why}"),
    };
    drafts(text, map).into_iter().map(event).collect()
}

fn date(draft: &Draft) -> String {
    draft.date.as_ref().map(Date::to_stored).unwrap_or_default()
}

#[test]
fn a_row_becomes_an_event_and_keeps_the_rest() {
    let text = "id,name,start,end,country,dead,force\n7,Root,1906-07-17,1906-08-07,Brazil,12,1993-05-00\n8,Hay,1905-04-03,,Italy,some,\n";
    let found = events(text, &["title={name}: {country}", "actor:visitor=name"]);
    assert_eq!(found[0].title, "Root: Brazil");
    assert_eq!(found[0].id, "7");
    assert_eq!(date(&found[0]), "1906-07-17/1906-08-07");
    assert_eq!(date(&found[1]), "1905-04-03");
    assert_eq!(found[0].actors, [(Some("visitor".to_owned()), "Root".to_owned())]);
    assert_eq!(found[0].place.as_deref(), Some("Brazil"));
    assert_eq!(found[0].problems, Vec::<String>::new());
}

#[test]
fn what_does_not_fit_its_column_is_kept_as_a_note() {
    let rows: String = (0..1_001).map(|row| format!("{row},A talk {row},12\n")).collect();
    let found = events(&format!("id,title,dead\n{rows}x,A walk,about 12\n"), &[]);
    assert_eq!(found[0].figures, [(0, "12".to_owned())]);
    let last = found.last().expect("a row");
    assert_eq!(last.notes, ["dead: about 12"]);
    assert_eq!(last.problems, ["“about 12” in “dead” is no number; it is kept as a note"]);
}

#[test]
fn a_day_that_never_was_leaves_the_event_undated_with_its_words() {
    let found = events("id,title,date\n1,A talk,30.02.2021\n2,A walk,13.02.2021\n", &[]);
    assert_eq!(date(&found[0]), r#"{"wording":"30.02.2021"}"#);
    assert_eq!(
        found[0].problems,
        ["there is no day “30.02.2021”; the event is undated and keeps the words “30.02.2021”"]
    );
    assert_eq!(date(&found[1]), r#"{"edtf":"2021-02-13","wording":"13.02.2021"}"#);
}

#[test]
fn where_the_date_is_not_known_the_year_may_be() {
    let text = "Treaty Name,Signature Year,Signature Date\nA pact,1997,0000-00-00\nA treaty,1992,1992-05-00\nA note,,\nA plan,2699,2699-01-01\n";
    let found = events(text, &[]);
    assert_eq!(found.iter().map(date).collect::<Vec<_>>(), ["1997", "1992-05", "", ""]);
}

#[test]
fn ragged_rows_are_taken_only_where_nothing_can_be_misplaced() {
    let text = "id,title,place\n1,A talk,Rome\n2,A walk\n3,A pact,Rome,Italy\n4,A vote,Rome,,\n,,\n5,,Rome\n4,Again,Rome\n";
    let found = drafts(text, &["id=id"]);
    let why = |row: usize| match &found[row] {
        Drafted::Event(draft) => format!("{} {}", draft.title, draft.problems.join("; ")),
        Drafted::Not(outcome, why) => format!("{}: {why}", outcome.word()),
    };
    assert_eq!(why(1), "A walk the row has 2 cells where the table has 3 columns");
    assert!(why(2).starts_with("refused: the row has 4 cells where the table has 3 columns"));
    assert_eq!(why(3), "A vote ");
    assert_eq!(why(4), "skipped: the row is empty");
    assert_eq!(why(5), "refused: it has no title");
    assert_eq!(why(6), "refused: the id “4” stands on an earlier row (this one is “Again”)");
}

#[test]
fn rows_without_ids_are_known_by_what_they_say() {
    let text = "title,date\nA talk,1991-01-01\nA talk,1991-01-01\nA walk,1991-01-01\n";
    let ids: Vec<String> = events(text, &[]).into_iter().map(|draft| draft.id).collect();
    assert_eq!(ids[1], format!("{}-2", ids[0]));
    assert_ne!(ids[2], ids[0]);
    assert_eq!(ids, events(text, &[]).into_iter().map(|draft| draft.id).collect::<Vec<_>>());
}

#[test]
fn an_open_quotation_mark_takes_no_rows_with_it() {
    let found = drafts("id,title\n1,A talk\n2,\"A walk\n3,A pact\n4,A vote\n", &[]);
    assert!(matches!(&found[0], Drafted::Event(_)));
    assert!(matches!(&found[1], Drafted::Not(Outcome::Refused, why) if why.contains("never closed")));
    // Cut off within the last line, and with a quotation mark that stands for itself before it.
    let found = drafts("id,title\n1,A 5\" gun\n2,\"A walk", &["title=title"]);
    assert!(matches!(&found[0], Drafted::Event(_)));
    assert!(matches!(&found[1], Drafted::Not(Outcome::Refused, why) if why.contains("never closed")));
}

#[test]
fn an_odd_quotation_mark_elsewhere_does_not_open_the_last_row() {
    let text = "id,title\n1,A 5\" gun\n2,\"A walk\nand a talk\"";
    for text in [text.to_owned(), format!("{text}\n"), format!("{text}\n").replace('\n', "\r\n")] {
        let found: Vec<(u64, String)> =
            events(&text, &[]).into_iter().map(|draft| (draft.line, draft.title)).collect();
        assert_eq!(found[0], (2, "A 5\" gun".to_owned()));
        assert_eq!((found[1].0, found[1].1.starts_with("A walk")), (3, true), "{text:?}");
    }
}
