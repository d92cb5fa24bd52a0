//! Values of analyst-defined fields at the door.

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_store::{Edit, Label, StoreError};

use crate::common::Desk;

fn field(edit: &mut Edit<'_>, holds: &str, options: Option<&str>) -> Result<Id, StoreError> {
    let values = [
        ("name", format!("A {holds}").into()),
        ("applies_to", "event".into()),
        ("type", holds.into()),
        ("options", options.into()),
    ];
    edit.create(Noun::Field, &values)
}

#[test]
fn values_are_judged_by_their_field_and_written_down_one_way() {
    let mut desk = Desk::new();
    let label = Label::new("test", "figures");
    let made = desk.db.commit(&label, |edit| {
        let event = edit.create(Noun::Event, &[("title", "Talks".into())])?;
        let actor = edit.create(Noun::Actor, &[("name", "Japan".into())])?;
        let fields = ["number", "yes-no", "link", "actor", "choice"]
            .map(|holds| field(edit, holds, (holds == "choice").then_some("Yen\nUS dollar")));
        Ok((event, actor, fields))
    });
    let (event, actor, fields) = made.unwrap().value;
    let fields = fields.map(Result::unwrap);
    let put = |desk: &mut Desk, field: Id, value: String| {
        let values = [("subject", event.into()), ("field", field.into()), ("value", value.into())];
        let made = desk.db.commit(&label, |edit| edit.create(Noun::Figure, &values))?;
        let figure = desk.db.record(made.value)?.unwrap();
        Ok::<_, StoreError>((made.value, figure.text("value").unwrap().to_owned()))
    };
    for (place, given, kept) in [
        (0, "1,200.5".to_owned(), "1200.5".to_owned()),
        (1, "TRUE".to_owned(), "yes".to_owned()),
        (2, "https://example.org/".to_owned(), "https://example.org/".to_owned()),
        (3, actor.to_string(), actor.to_string()),
        (4, "yen".to_owned(), "Yen".to_owned()),
    ] {
        assert_eq!(put(&mut desk, fields[place], given).unwrap().1, kept);
    }
    for (place, given, code) in [
        (0, "a dozen".to_owned(), "value"),
        (1, "perhaps".to_owned(), "value"),
        (2, "javascript:x".to_owned(), "value"),
        (3, event.to_string(), "no_record"),
        (4, "Euro".to_owned(), "value"),
    ] {
        assert_eq!(put(&mut desk, fields[place], given).unwrap_err().code(), code);
    }
    let (figure, _) = put(&mut desk, fields[4], "Yen".to_owned()).unwrap();
    let refused = desk.db.commit(&label, |edit| edit.set(figure, "value", "Euro"));
    assert_eq!(
        refused.map(|done| done.value).unwrap_err().to_string(),
        "“Euro” is none of the options: Yen, US dollar (field “A choice”)"
    );
    let set = |desk: &mut Desk, value: &str| {
        desk.db.commit(&label, |edit| edit.set(figure, "value", value)).map(|done| done.value)
    };
    assert!(set(&mut desk, "us dollar").unwrap());
    assert!(!set(&mut desk, "US dollar").unwrap(), "it is written down so already");
}
