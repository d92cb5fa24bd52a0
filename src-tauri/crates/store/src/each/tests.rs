use std::collections::BTreeSet;

use dateline_core::model::{Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};

use super::{ChosenEvent, ChosenEvents, EachEdit};
use crate::StoreError;
use crate::testing::{Desk, assert_sound, dump, label};

struct Hall {
    desk: Desk,
    events: Vec<Id>,
    kind: Id,
    tag: Id,
    actor: Id,
}

/// Six events; the second has the kind, the tag and the actor as a host already.
fn hall() -> Hall {
    let mut desk = Desk::new();
    let made = desk.db.commit(&label("hall"), |edit| {
        let kind = edit.create(Noun::Kind, &[("name", "Hearing".into())])?;
        let tag = edit.create(Noun::Tag, &[("name", "court".into())])?;
        let actor = edit.create(Noun::Actor, &[("name", "Japan".into())])?;
        let mut events = Vec::new();
        for number in 0..6 {
            let title = format!("Event {number}");
            let kind = if number == 1 { Value::Id(kind) } else { Value::Null };
            events.push(edit.create(Noun::Event, &[("title", title.into()), ("kind", kind)])?);
        }
        edit.create(Noun::Tagging, &[("subject", events[1].into()), ("tag", tag.into())])?;
        edit.create(
            Noun::Participation,
            &[("event", events[1].into()), ("actor", actor.into()), ("role", "host".into())],
        )?;
        Ok((events, kind, tag, actor))
    });
    let (events, kind, tag, actor) = made.unwrap().value;
    Hall { desk, events, kind, tag, actor }
}

fn all(hall: &Hall) -> Vec<ChosenEvent> {
    let all = ChosenEvents::Found { query: Query::parse("").unwrap(), except: Vec::new() };
    hall.desk.db.chosen_events(&all).unwrap()
}

fn whole(hall: &Hall) -> EachEdit {
    EachEdit {
        set: vec![("kind", hall.kind.into()), ("status", "held".into())],
        tag: vec![hall.tag],
        untag: Vec::new(),
        add: vec![(hall.actor, Some("host".to_owned()))],
        remove: Vec::new(),
    }
}

#[test]
fn the_preview_counts_what_is_then_written() {
    let mut hall = hall();
    let (events, edit) = (all(&hall), whole(&hall));
    let preview = hall.desk.db.preview_each(&events, &edit, 2).unwrap();
    let changes: Vec<usize> = preview.parts.iter().map(|part| part.changes).collect();
    assert_eq!((preview.changing, changes), (6, vec![5, 6, 5, 5]));
    assert_eq!(preview.parts[0].before, [(Value::Null, 5)]);
    assert_eq!(preview.first.len(), 2);
    let tags = hall.desk.db.preview_each(&events, &EachEdit::default(), 2).unwrap().tags;
    assert_eq!(tags, [(hall.tag, 1)]);

    let done = hall.desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit)).unwrap();
    assert_eq!(done.value, 6);
    for event in &hall.events {
        let record = hall.desk.db.record(*event).unwrap().unwrap();
        assert_eq!((record.link("kind"), record.text("status")), (Some(hall.kind), Some("held")));
        assert_eq!(hall.desk.db.linked(Noun::Tagging, "subject", *event).unwrap().len(), 1);
        assert_eq!(hall.desk.db.linked(Noun::Participation, "event", *event).unwrap().len(), 1);
    }
    assert_sound(&hall.desk.db);
    let again = hall.desk.db.preview_each(&events, &edit, 2).unwrap();
    assert_eq!((again.changing, again.first.len()), (0, 0));
    let nothing = hall.desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit)).unwrap();
    assert_eq!((nothing.value, nothing.change), (0, None), "what is so already makes no change");
}

#[test]
fn one_undo_takes_it_all_back() {
    let mut hall = hall();
    let before = dump(&hall.desk.db);
    let (events, edit) = (all(&hall), whole(&hall));
    hall.desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit)).unwrap();
    let after = dump(&hall.desk.db);
    // Edited twice: what the second writer saw is what the first wrote.
    let other = EachEdit { set: vec![("status", "planned".into())], ..EachEdit::default() };
    hall.desk.db.commit(&label("other"), |writing| writing.edit_each(&events, &other)).unwrap();
    assert_sound(&hall.desk.db);
    hall.desk.db.undo().unwrap();
    assert_eq!(dump(&hall.desk.db), after);
    hall.desk.db.undo().unwrap();
    assert_eq!(dump(&hall.desk.db), before);
    assert_sound(&hall.desk.db);
}

#[test]
fn tags_and_actors_are_taken_off_where_they_are() {
    let mut hall = hall();
    let edit = EachEdit { untag: vec![hall.tag], remove: vec![(hall.actor, None)], ..EachEdit::default() };
    let other = EachEdit { remove: vec![(hall.actor, Some("guest".to_owned()))], ..EachEdit::default() };
    let events = all(&hall);
    assert_eq!(hall.desk.db.preview_each(&events, &other, 9).unwrap().changing, 0, "in another role");
    let done = hall.desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit)).unwrap();
    assert_eq!(done.value, 1);
    assert_eq!(hall.desk.db.linked(Noun::Tagging, "subject", hall.events[1]).unwrap(), []);
    assert_eq!(hall.desk.db.linked(Noun::Participation, "event", hall.events[1]).unwrap(), []);
    assert_sound(&hall.desk.db);
}

#[test]
fn words_are_found_after_an_edit_of_very_many() {
    let mut desk = Desk::new();
    let (tag, count) = (Id::new(), crate::text_index::ONE_BY_ONE + 1);
    desk.db
        .import(&label("table"), |bulk| {
            bulk.create_with_id(tag, Noun::Tag, &[("name", "blockade".into())])?;
            for number in 0..count {
                bulk.create(Noun::Event, &[("title", format!("Event {number}").into())])?;
            }
            Ok(())
        })
        .unwrap();
    let all = ChosenEvents::Found { query: Query::parse("").unwrap(), except: Vec::new() };
    let events = desk.db.chosen_events(&all).unwrap();
    let edit = EachEdit { tag: vec![tag], ..EachEdit::default() };
    desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit)).unwrap();
    let found = desk.db.find(&Query::parse("blockade").unwrap(), crate::Sort::default(), 0, 1).unwrap();
    assert_eq!(found.total, count);
    assert_sound(&desk.db);
}

#[test]
fn the_chosen_are_those_that_are_there_and_not_left_out() {
    let mut hall = hall();
    hall.desk.db.commit(&label("delete"), |edit| edit.delete(hall.events[0])).unwrap();
    let ids = |chosen: &[ChosenEvent]| chosen.iter().map(|event| event.id).collect::<BTreeSet<_>>();
    let query = Query::parse("event").unwrap();
    let chosen = ChosenEvents::Found { query, except: vec![hall.events[2]] };
    let found = hall.desk.db.chosen_events(&chosen).unwrap();
    assert_eq!(ids(&found), hall.events[3..].iter().copied().chain([hall.events[1]]).collect());
    let twice = ChosenEvents::Ids(vec![hall.events[4], hall.events[0], hall.events[4], Id::new()]);
    let found = hall.desk.db.chosen_events(&twice).unwrap();
    assert_eq!(found.len(), 1);
    let gone = hall.desk.db.commit(&label("delete"), |edit| edit.delete_each(&found)).unwrap();
    assert_eq!(gone.value, 1);
    let gone = hall.desk.db.commit(&label("delete"), |edit| edit.delete_each(&found)).unwrap();
    assert_eq!((gone.value, gone.change), (0, None));
    assert_sound(&hall.desk.db);
}

#[test]
fn what_no_event_could_take_is_refused_before_anything_is_written() {
    let mut hall = hall();
    let events = all(&hall);
    let date = Date::from_stored("2022").unwrap();
    let set =
        |field: &'static str, value: Value| EachEdit { set: vec![(field, value)], ..EachEdit::default() };
    for (edit, code) in [
        (set("date", date.into()), "not_of_many"),
        (set("status", "reported".into()), "value"),
        (set("kind", Id::new().into()), "no_record"),
        (set("title", Value::Null), "value"),
        (EachEdit { tag: vec![hall.actor], ..EachEdit::default() }, "no_record"),
        (EachEdit { add: vec![(hall.tag, None)], ..EachEdit::default() }, "no_record"),
    ] {
        let refused = hall.desk.db.commit(&label("each"), |writing| writing.edit_each(&events, &edit));
        assert_eq!(refused.map(|done| done.value).map_err(|error: StoreError| error.code()), Err(code));
    }
    assert_sound(&hall.desk.db);
}
