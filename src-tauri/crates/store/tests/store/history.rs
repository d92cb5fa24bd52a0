//! History: who, when, why, before and after.

use crate::common::{Desk, date, event, label, make};
use dateline_core::model::{Noun, Status, Value};
use dateline_store::{HistoryEntry, Label, StatusChange};

fn line(entry: &HistoryEntry) -> String {
    let shown = |value: &Value| match value {
        Value::Null => "nothing".to_owned(),
        Value::Text(text) => text.clone(),
        Value::Date(date) => date.to_stored(),
        Value::Flag(flag) => flag.to_string(),
        Value::Id(_) => "a record".to_owned(),
        other => format!("{other:?}"),
    };
    let reason = entry.reason.as_ref().map_or(String::new(), |reason| format!(" because {reason}"));
    format!(
        "{} {} {}.{}: {} → {}{reason}",
        entry.person,
        entry.operation,
        entry.noun.table(),
        entry.field,
        shown(&entry.before),
        shown(&entry.after)
    )
}

#[test]
fn the_history_of_an_event_tells_all_that_was_done_to_it_and_its_parts() {
    let mut desk = Desk::new();
    let talks = event(&mut desk.db, "Talks", "2022-01");
    let why = Label {
        operation: "event.edit",
        text: "edit of date".to_owned(),
        reason: Some("the ministry said so".to_owned()),
    };
    let _ = desk.db.commit(&why, |edit| edit.set(talks, "date", date("2022-01-07"))).unwrap();
    let mut nellie = desk.again("Nellie Bly");
    let japan = make(&mut nellie, Noun::Actor, &[("name", "Japan".into())]);
    make(
        &mut nellie,
        Noun::Participation,
        &[("event", talks.into()), ("actor", japan.into()), ("role", "host".into())],
    );
    let held = StatusChange { status: Status::Held, date: None, source: None, note: None };
    let _ = nellie.commit(&label("status"), |edit| edit.change_status(talks, &held)).unwrap();
    nellie.undo().unwrap();
    let _ = desk.db.commit(&label("delete"), |edit| edit.delete(talks)).unwrap();

    let history = desk.db.history(talks).unwrap();
    assert!(history.windows(2).all(|pair| pair[0].at <= pair[1].at));
    let lines: Vec<String> = history.iter().map(line).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_log_lists_changes_newest_first() {
    let mut desk = Desk::new();
    event(&mut desk.db, "Talks", "2022");
    event(&mut desk.db, "Pact", "2023");
    desk.db.undo().unwrap();
    let log = desk.db.log(10, None).unwrap();
    let lines: Vec<String> = log
        .iter()
        .map(|entry| {
            format!(
                "{} {} {} “{}” {} undone: {}",
                entry.seq, entry.person, entry.kind, entry.label, entry.ops, entry.undone
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
    assert_eq!(log[0].target, Some(log[1].change));
    assert_eq!(desk.db.log(2, Some(3)).unwrap(), log[3..]);
    assert!(log.iter().all(|entry| chrono::DateTime::parse_from_rfc3339(&entry.at).is_ok()));
}

#[test]
fn what_is_away_is_told_by_the_change_that_deleted_it() {
    let mut desk = Desk::new();
    let talks = event(&mut desk.db, "Talks", "2022-01");
    let pact = event(&mut desk.db, "Pact", "2022-01");
    let both = Label {
        operation: "event.delete",
        text: "deletion of 2 events".to_owned(),
        reason: Some("entered twice".to_owned()),
    };
    let delete = |desk: &mut Desk, what: &[dateline_core::Id], label: &Label| {
        let _ =
            desk.db.commit(label, |edit| what.iter().try_for_each(|id| edit.delete(*id).map(drop))).unwrap();
    };
    delete(&mut desk, &[talks, pact], &both);
    let deleted = desk.db.deleted(10, None).unwrap();
    assert_eq!(deleted.len(), 1);
    assert_eq!((deleted[0].0.reason.as_deref(), &deleted[0].1), (Some("entered twice"), &vec![talks, pact]));

    let _ = desk.db.commit(&label("restore"), |edit| edit.restore(talks)).unwrap();
    assert_eq!(desk.db.deleted(10, None).unwrap()[0].1, [pact], "what is back is told no more");
    delete(&mut desk, &[talks], &label("again"));
    let deleted = desk.db.deleted(10, None).unwrap();
    assert_eq!(deleted.iter().map(|(_, ids)| ids.clone()).collect::<Vec<_>>(), [vec![talks], vec![pact]]);
    assert_eq!(desk.db.deleted(1, None).unwrap().len(), 1);
    assert_eq!(desk.db.deleted(10, Some(deleted[0].0.seq)).unwrap()[0].1, [pact], "read on from a place");

    desk.db.undo().unwrap();
    assert_eq!(desk.db.deleted(10, None).unwrap().len(), 1, "an undone deletion deletes nothing");
    let made = event(&mut desk.db, "Draft", "2022-01");
    desk.db.undo().unwrap();
    assert!(desk.db.record(made).unwrap().unwrap().deleted);
    assert_eq!(desk.db.deleted(10, None).unwrap().len(), 1, "what was never made was not deleted");
}
