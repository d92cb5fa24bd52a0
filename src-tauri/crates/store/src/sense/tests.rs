use dateline_core::model::{Noun, RelationType, Status, Value};
use dateline_core::{Date, Id};

use super::{Contradiction, Disagreement, OneVoice, Overdue, WrongOrder};
use crate::testing::{Desk, label};

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, Value)]) -> Id {
    desk.db.commit(&label("make"), |edit| edit.create(noun, values)).unwrap().value
}

fn event(desk: &mut Desk, title: &str, date: &str, status: Option<&str>) -> Id {
    let date = Value::from(Date::from_stored(date).unwrap());
    make(desk, Noun::Event, &[("title", title.into()), ("date", date), ("status", status.into())])
}

fn source(desk: &mut Desk, publisher: &str, published: &str) -> Id {
    let published = Value::from(Date::from_stored(published).unwrap());
    let values = [("title", "Report".into()), ("publisher", publisher.into()), ("published", published)];
    make(desk, Noun::Source, &values)
}

fn cite(desk: &mut Desk, event: Id, source: Id, stance: &str, attribution: Option<&str>) {
    let values = [
        ("subject", event.into()),
        ("source", source.into()),
        ("stance", stance.into()),
        ("attribution", attribution.into()),
    ];
    make(desk, Noun::Citation, &values);
}

#[test]
fn a_reply_before_its_question_is_found_and_one_that_may_be_after_is_not() {
    let mut desk = Desk::new();
    let question = event(&mut desk, "Question", "2021-12-02", None);
    let early = event(&mut desk, "Early reply", "2021-12-01", None);
    let vague = event(&mut desk, "Vague reply", "2021-12", None);
    let relate = |desk: &mut Desk, origin: Id| {
        let values = [("origin", origin.into()), ("target", question.into()), ("type", "responds-to".into())];
        make(desk, Noun::Relation, &values)
    };
    let relation = relate(&mut desk, early);
    relate(&mut desk, vague);
    let wrong =
        WrongOrder::Relation { relation, sort: RelationType::RespondsTo, origin: early, target: question };
    assert_eq!(desk.db.wrong_orders().unwrap(), [wrong]);
    desk.db.commit(&label("delete"), |edit| edit.delete(early)).unwrap();
    assert_eq!(desk.db.wrong_orders().unwrap(), []);
}

#[test]
fn a_source_cannot_affirm_what_is_held_later() {
    let mut desk = Desk::new();
    let held = event(&mut desk, "Talks", "2022-01-07", Some("held"));
    let planned = event(&mut desk, "More talks", "2022-02-07", Some("planned"));
    let before = source(&mut desk, "Reuters", "2022-01-06");
    let after = source(&mut desk, "Reuters", "2022-01-08");
    for (event, source) in [(held, before), (held, after), (planned, before)] {
        cite(&mut desk, event, source, "affirms", None);
    }
    assert_eq!(desk.db.wrong_orders().unwrap(), [WrongOrder::Foretold { event: held, source: before }]);
}

#[test]
fn what_was_expected_and_has_passed_is_overdue() {
    let mut desk = Desk::new();
    let expected = event(&mut desk, "Talks", "2022-01-07", Some("expected"));
    event(&mut desk, "Held talks", "2022-01-07", Some("held"));
    event(&mut desk, "Some day", "2022-01-07/..", Some("planned"));
    let midnight = 1_641_600_000; // 8 January 2022
    assert_eq!(desk.db.overdue(midnight - 1).unwrap(), []);
    let overdue = Overdue { event: expected, status: Status::Expected };
    assert_eq!(desk.db.overdue(midnight).unwrap(), [overdue]);
}

#[test]
fn sources_are_counted_and_one_voice_in_many_is_found() {
    let mut desk = Desk::new();
    let [none, single, voice, two] =
        ["No", "Single", "One voice", "Two voices"].map(|title| event(&mut desk, title, "2022", None));
    let kyodo = source(&mut desk, "Kyodo", "2022");
    let reuters = source(&mut desk, "Reuters", "2022");
    cite(&mut desk, single, kyodo, "affirms", None);
    cite(&mut desk, voice, kyodo, "affirms", None);
    cite(&mut desk, voice, reuters, "reports", Some("Kyodo, by Reuters"));
    cite(&mut desk, two, kyodo, "affirms", None);
    cite(&mut desk, two, reuters, "affirms", None);
    let sourcing = desk.db.sourcing().unwrap();
    assert_eq!((sourcing.none, sourcing.single), (1, 1));
    assert_eq!(sourcing.one_voice, [OneVoice { event: voice, origin: "kyodo".to_owned(), sources: 2 }]);
    // A denial by the other is a second voice, but no support.
    cite(&mut desk, none, kyodo, "affirms", None);
    cite(&mut desk, none, reuters, "denies", None);
    assert_eq!(desk.db.sourcing().unwrap().one_voice.len(), 1);
}

#[test]
fn what_is_affirmed_and_denied_rivalled_or_related_so_contradicts() {
    let mut desk = Desk::new();
    let [denied, rivalled, other] =
        ["Denied", "Rivalled", "Other"].map(|title| event(&mut desk, title, "2022", None));
    let one = source(&mut desk, "Kyodo", "2022");
    let two = source(&mut desk, "Xinhua", "2022");
    cite(&mut desk, denied, one, "affirms", None);
    cite(&mut desk, denied, two, "denies", None);
    cite(&mut desk, other, two, "denies", None);
    let claim = [("subject", rivalled.into()), ("field", "date".into()), ("value", "2021".into())];
    make(&mut desk, Noun::Claim, &claim);
    let relation = [("origin", rivalled.into()), ("target", other.into()), ("type", "contradicts".into())];
    make(&mut desk, Noun::Relation, &relation);
    let says = |event, about| Contradiction { event, about };
    assert_eq!(
        desk.db.contradictions().unwrap(),
        [
            says(denied, Disagreement::Stance),
            says(rivalled, Disagreement::Claim("date".to_owned())),
            says(rivalled, Disagreement::Event(other)),
        ]
    );
}
