//! What is said of the one that goes inside values is said of the one that stays.

use super::*;

#[test]
fn dates_that_count_from_a_source_count_from_the_one_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let published = |day: &str| Value::from(Date::from_stored(day).unwrap());
    let [one, two] = [("Kyodo", "2022-01-06"), ("Kyodo, reprinted", "2022-02-08")].map(|(title, day)| {
        make(db, Noun::Source, &[("title", title.into()), ("published", published(day))])
    });
    let anchored = format!(r#"{{"anchor":{{"published":"{two}","rule":"-1 month"}}}}"#);
    let date = || Value::from(Date::from_stored(&anchored).unwrap());
    let talks = make(db, Noun::Event, &[("title", "Talks".into()), ("date", date())]);
    let step = make(
        db,
        Noun::StatusChange,
        &[("event", talks.into()), ("status", "held".into()), ("date", date()), ("source", two.into())],
    );
    make(
        db,
        Noun::Claim,
        &[("subject", talks.into()), ("field", "date".into()), ("value", anchored.as_str().into())],
    );
    merge(db, one, two, &[]);
    let row = db.event_row(talks).unwrap().unwrap();
    assert_eq!(row.date.edtf().map(ToString::to_string).as_deref(), Some("2021-12"));
    let step = db.record(step).unwrap().unwrap();
    assert_eq!(step.link("source"), Some(one));
    let claims = db.records(Noun::Claim).unwrap();
    for value in
        [row.stored.to_stored(), format!("{:?}", step.get("date")), text(db, claims[0].id, "value").unwrap()]
    {
        assert!(!value.contains(&two.to_string()), "{value}");
    }
}

#[test]
fn quotes_are_found_again_in_the_text_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let source = |db: &mut Database, text: &str| {
        make(
            db,
            Noun::Source,
            &[("title", "Cable".into()), ("text", text.into()), ("text_hash", text.len().to_string().into())],
        )
    };
    let (one, two) = (source(db, "Tōkyō. Talks were held."), source(db, "Talks were held. No pact."));
    let talks = event(db, "Talks");
    let cite = |db: &mut Database, source: Id, quote: &str, range: (i64, i64)| {
        let values = [
            ("subject", talks.into()),
            ("source", source.into()),
            ("quote", quote.into()),
            ("quote_start", range.0.into()),
            ("quote_end", range.1.into()),
        ];
        make(db, Noun::Citation, &values)
    };
    let both = cite(db, two, "Talks were held", (0, 15));
    let lost = cite(db, two, "No pact", (17, 24));
    merge(db, one, two, &[]);
    let range = |id: Id| {
        let citation = db.record(id).unwrap().unwrap();
        (citation.get("quote_start").clone(), citation.get("quote_end").clone(), citation.link("source"))
    };
    assert_eq!(range(both), (Value::Int(7), Value::Int(22), Some(one)));
    assert_eq!(range(lost), (Value::Null, Value::Null, Some(one)));
    assert_eq!(text(db, lost, "quote").as_deref(), Some("No pact"), "the words stay");
    assert_eq!(text(db, one, "text_hash").as_deref(), Some("25"), "the hash is that of the text");
}

#[test]
fn figures_and_looks_name_the_one_that_stays() {
    let mut desk = Desk::new();
    let db = &mut desk.db;
    let (one, two) = (named(db, Noun::Actor, "One"), named(db, Noun::Actor, "Two"));
    let talks = event(db, "Talks");
    let field = make(
        db,
        Noun::Field,
        &[("name", "Depositary".into()), ("applies_to", "event".into()), ("type", "actor".into())],
    );
    let figure = make(
        db,
        Noun::Figure,
        &[("subject", talks.into()), ("field", field.into()), ("value", two.to_string().into())],
    );
    let look = format!(r##"{{"colours":{{"{two}":"#0072b2"}}}}"##);
    let view = make(db, Noun::View, &[("name", "Mine".into()), ("look", look.as_str().into())]);
    merge(db, one, two, &[]);
    assert_eq!(text(db, figure, "value"), Some(one.to_string()));
    assert_eq!(text(db, view, "look"), Some(look.replace(&two.to_string(), &one.to_string())));
}
