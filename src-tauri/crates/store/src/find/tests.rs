//! Each condition of the language on one small file, and both ways of finding.

use std::collections::BTreeSet;

use dateline_core::model::{BUILT_IN_KINDS, Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};

use super::{Plan, PlanTest, Sort};
use crate::testing::{Desk, label};
use crate::{Database, Edit, StoreError};

fn kind(code: &str) -> Value {
    BUILT_IN_KINDS.iter().find(|kind| kind.code == code).unwrap().id().into()
}

fn date(text: &str) -> Value {
    Date::from_stored(text).unwrap().into()
}

/// Six events around a meeting in Tokyo, with all that can hang on one.
fn world() -> Desk {
    let mut desk = Desk::new();
    desk.db.commit(&label("the world"), build).unwrap();
    desk.db.set_author("Nellie Bly").unwrap();
    let visit = id_of(&desk.db, "Visit to be fixed");
    desk.db
        .commit(&label("a note"), |edit| {
            edit.create(Noun::Note, &[("subject", visit.into()), ("body", "Ask the embassy.".into())])?;
            Ok::<(), StoreError>(())
        })
        .unwrap();
    desk
}

fn build(edit: &mut Edit<'_>) -> Result<(), StoreError> {
    let named = |edit: &mut Edit<'_>, noun, name: &str| edit.create(noun, &[("name", name.into())]);
    let japan = named(edit, Noun::Actor, "Japan")?;
    let america = named(edit, Noun::Actor, "United States")?;
    let putin = named(edit, Noun::Actor, "Владимир Путин")?;
    let russia = named(edit, Noun::Actor, "Russia")?;
    edit.create(Noun::Alias, &[("actor", russia.into()), ("name", "Kremlin".into())])?;
    let country = named(edit, Noun::Place, "Honshū")?;
    let tokyo = edit.create(Noun::Place, &[("name", "Tokyo".into()), ("parent", country.into())])?;
    let tag = named(edit, Noun::Tag, "alliance")?;
    let source = |edit: &mut Edit<'_>, title: &str| edit.create(Noun::Source, &[("title", title.into())]);
    let (reuters, kyodo, xinhua) =
        (source(edit, "Reuters")?, source(edit, "Kyodo")?, source(edit, "Xinhua")?);

    let talks = edit.create(
        Noun::Event,
        &[
            ("title", "Talks in Tokyo".into()),
            ("kind", kind("talks")),
            ("date", date("2022-01-07")),
            ("status", "held".into()),
            ("place", tokyo.into()),
            ("summary", "They agreed on research and development.".into()),
            ("handling", "amber".into()),
        ],
    )?;
    let role = |edit: &mut Edit<'_>, event: Id, actor: Id, role: &str| {
        edit.create(
            Noun::Participation,
            &[("event", event.into()), ("actor", actor.into()), ("role", role.into())],
        )
    };
    role(edit, talks, japan, "host")?;
    role(edit, talks, america, "party")?;
    edit.create(Noun::Tagging, &[("subject", talks.into()), ("tag", tag.into())])?;
    let cite =
        |edit: &mut Edit<'_>, subject: Id, source: Id, stance: &str, grade: (&str, i64), quote: &str| {
            edit.create(
                Noun::Citation,
                &[
                    ("subject", subject.into()),
                    ("source", source.into()),
                    ("stance", stance.into()),
                    ("reliability", grade.0.into()),
                    ("credibility", Value::Int(grade.1)),
                    ("quote", quote.into()),
                ],
            )
        };
    cite(edit, talks, reuters, "reports", ("B", 2), "met on Friday")?;
    cite(edit, talks, kyodo, "affirms", ("C", 1), "")?;

    let statement = edit.create(
        Noun::Event,
        &[
            ("title", "Joint statement".into()),
            ("kind", kind("statement")),
            ("date", date("2022-01")),
            ("status", "held".into()),
            ("private", true.into()),
        ],
    )?;
    role(edit, statement, america, "host")?;
    role(edit, statement, japan, "signatory")?;
    cite(edit, statement, kyodo, "denies", ("D", 5), "")?;
    let claim = edit.create(
        Noun::Claim,
        &[("subject", statement.into()), ("field", "date".into()), ("value", "2022-01-06".into())],
    )?;
    cite(edit, claim, xinhua, "affirms", ("F", 6), "")?;
    edit.create(
        Noun::Relation,
        &[("origin", statement.into()), ("target", talks.into()), ("type", "follows-from".into())],
    )?;

    let drill = edit.create(
        Noun::Event,
        &[
            ("title", "Drill in the north".into()),
            ("kind", kind("drill")),
            ("date", date("2022-01-10/2022-01-20")),
            ("status", "expected".into()),
        ],
    )?;
    role(edit, drill, russia, "")?;
    role(edit, drill, putin, "speaker")?;
    let field = |edit: &mut Edit<'_>, name: &str, holds: &str| {
        edit.create(
            Noun::Field,
            &[("name", name.into()), ("applies_to", "event".into()), ("type", holds.into())],
        )
    };
    let (dead, region) = (field(edit, "dead", "number")?, field(edit, "region", "text")?);
    let (signed, envoy) = (field(edit, "signed on", "date")?, field(edit, "envoy", "actor")?);
    let figure = |edit: &mut Edit<'_>, field: Id, value: String| {
        edit.create(
            Noun::Figure,
            &[("subject", drill.into()), ("field", field.into()), ("value", value.into())],
        )
    };
    let dead = figure(edit, dead, "12".to_owned())?;
    figure(edit, region, "Far East".to_owned())?;
    figure(edit, signed, "2022-02".to_owned())?;
    figure(edit, envoy, putin.to_string())?;
    let claim = edit.create(
        Noun::Claim,
        &[("subject", dead.into()), ("field", "value".into()), ("value", "14".into())],
    )?;
    cite(edit, claim, reuters, "doubts", ("A", 1), "")?;

    edit.create(
        Noun::Event,
        &[("title", "日米安全保障条約の署名".into()), ("kind", kind("pact")), ("date", date("1960-01-19"))],
    )?;
    edit.create(Noun::Event, &[("title", "Visit to be fixed".into()), ("kind", kind("visit"))])?;
    let gone =
        edit.create(Noun::Event, &[("title", "Talks that were deleted".into()), ("kind", kind("talks"))])?;
    edit.delete(gone)?;
    Ok(())
}

fn id_of(db: &Database, title: &str) -> Id {
    let page = db.find(&Query::default(), Sort::default(), 0, 100).unwrap();
    page.rows.into_iter().find(|row| row.title == title).unwrap().id
}

/// The first word of the title of each event that is found.
fn found(db: &Database, query: &str) -> Vec<String> {
    let query = Query::parse(query).unwrap();
    let page = db.find(&query, Sort::default(), 0, 100).unwrap();
    let rows: BTreeSet<i64> = page.rows.iter().map(|row| row.row).collect();
    assert_eq!(rows, of_plan(db, &db.plan(&query).unwrap()), "the plan of {query} finds the same");
    page.rows.iter().map(|row| row.title.split(' ').next().unwrap().to_owned()).collect()
}

/// A plan, asked of every event in turn.
fn of_plan(db: &Database, plan: &Plan) -> BTreeSet<i64> {
    let events = db.find(&Query::default(), Sort::default(), 0, 100).unwrap().rows;
    let each = |plans: &[Plan]| plans.iter().map(|plan| of_plan(db, plan)).collect::<Vec<_>>();
    let all = || events.iter().map(|event| event.row).collect::<BTreeSet<i64>>();
    match plan {
        Plan::All(plans) => each(plans).iter().fold(all(), |rows, other| &rows & other),
        Plan::Any(plans) => each(plans).iter().fold(BTreeSet::new(), |rows, other| &rows | other),
        Plan::Not(plan) => &all() - &of_plan(db, plan),
        Plan::Test(PlanTest::Rows(rows)) => &all() & &rows.iter().copied().collect(),
        Plan::Test(PlanTest::NearFound(near)) => {
            let (near, of) = &**near;
            let of = of_plan(db, of);
            let dated = events.iter().filter(|event| of.contains(&event.row));
            let dated = dated.filter_map(|event| Some((event.row, event.extent?)));
            let nearness = dateline_core::query::Nearness::new(near, dated);
            let holds = |event: &&super::EventRow| {
                event.extent.is_some_and(|extent| nearness.holds(event.row, &extent))
            };
            events.iter().filter(holds).map(|event| event.row).collect()
        }
        Plan::Test(test) => {
            let holds = |event: &&super::EventRow| match test {
                PlanTest::Kinds(kinds) => event.kind.is_some_and(|kind| kinds.contains(&kind)),
                PlanTest::Places(places) => {
                    event.place.as_ref().is_some_and(|(place, _)| places.contains(place))
                }
                PlanTest::Actors(actors) => event.participants.iter().any(|one| actors.contains(&one.actor)),
                PlanTest::Status(status) => event.status == Some(*status),
                PlanTest::Undated => event.extent.is_none(),
                PlanTest::Time(test) => event.extent.is_some_and(|extent| test.passes(&extent)),
                PlanTest::Near(near) => event.extent.is_some_and(|extent| near.holds(event.row, &extent)),
                PlanTest::Rows(_) | PlanTest::NearFound(_) => unreachable!("answered above"),
            };
            events.iter().filter(holds).map(|event| event.row).collect()
        }
    }
}

#[track_caller]
fn finds(desk: &Desk, query: &str, titles: &[&str]) {
    assert_eq!(found(&desk.db, query), titles, "{query}");
}

const PACT: &str = "日米安全保障条約の署名";

#[test]
fn words_stand_in_all_that_belongs_to_an_event_or_in_a_part() {
    let desk = world();
    finds(&desk, "", &[PACT, "Joint", "Talks", "Drill", "Visit"]);
    finds(&desk, "tok", &["Talks"]);
    finds(&desk, "\"tok\"", &[]);
    finds(&desk, "\"research and dev\"*", &["Talks"]);
    finds(&desk, "embassy OR friday", &["Talks", "Visit"]);
    finds(&desk, "title:friday", &[]);
    finds(&desk, "quote:friday", &["Talks"]);
    finds(&desk, "summary:research", &["Talks"]);
    finds(&desk, "note:embassy", &["Visit"]);
    finds(&desk, "安全保障", &[PACT]);
    finds(&desk, "title:\"条約\"", &[PACT]);
    finds(&desk, "note:条約", &[]);
}

#[test]
fn conditions_are_tied_together() {
    let desk = world();
    finds(&desk, "kind:talks OR kind:drill", &["Talks", "Drill"]);
    finds(&desk, "-(kind:talks OR kind:drill) has:date", &[PACT, "Joint"]);
    finds(&desk, "actor:Japan -kind:talks", &["Joint"]);
    finds(&desk, "actor:Japan (status:expected OR place:Tokyo)", &["Talks"]);
    finds(&desk, "NOT (actor:Japan OR NOT has:actor)", &["Drill"]);
}

#[test]
fn names_are_aliases_codes_and_other_alphabets_too() {
    let desk = world();
    finds(&desk, "actor:kremlin", &["Drill"]);
    finds(&desk, "actor:Putin", &["Drill"]);
    finds(&desk, "actor:Путин", &["Drill"]);
    finds(&desk, "actor:=Japan", &["Joint", "Talks"]);
    finds(&desk, "actor:=Jap", &[]);
    finds(&desk, "place:honshu", &["Talks"]);
    finds(&desk, "place:=Honshū", &[]);
    finds(&desk, "kind:Joint", &[]);
    finds(&desk, "tag:alli", &["Talks"]);
    finds(&desk, &format!("actor:{}", id_of_actor(&desk)), &["Joint", "Talks"]);
}

fn id_of_actor(desk: &Desk) -> Id {
    let actors = desk.db.records(Noun::Actor).unwrap();
    actors.iter().find(|actor| actor.text("name") == Some("Japan")).unwrap().id
}

#[test]
fn roles_belong_to_the_actor_or_to_anyone() {
    let desk = world();
    finds(&desk, "actor:Japan as:host", &["Talks"]);
    finds(&desk, "role:host", &["Joint", "Talks"]);
    finds(&desk, "-role:host has:actor", &["Drill"]);
}

#[test]
fn sources_are_cited_for_events_and_for_what_belongs_to_them() {
    let desk = world();
    finds(&desk, "source:Reuters", &["Talks", "Drill"]);
    finds(&desk, "source:Xinhua", &["Joint"]);
    finds(&desk, "single-source", &["Drill"]);
    finds(&desk, "stance:denies", &["Joint"]);
    finds(&desk, "stance:doubts", &["Drill"]);
    finds(&desk, "has:source", &["Joint", "Talks", "Drill"]);
    finds(&desk, "grade:<=B2", &["Talks", "Drill"]);
    finds(&desk, "grade:B2", &["Talks"]);
    finds(&desk, "grade:<B2", &["Drill"]);
    finds(&desk, "grade:<=2", &["Talks", "Drill"]);
    finds(&desk, "grade:>=D", &["Joint"]);
    finds(&desk, "grade:F6", &["Joint"]);
}

#[test]
fn figures_compare_by_the_type_of_their_field() {
    let desk = world();
    finds(&desk, "dead>=10", &["Drill"]);
    finds(&desk, "dead>12", &[]);
    finds(&desk, "dead=12.0", &["Drill"]);
    finds(&desk, "field:dead", &["Drill"]);
    finds(&desk, "field:deaf", &[]);
    finds(&desk, "region=\"far east\"", &["Drill"]);
    finds(&desk, "region>=1", &[]);
    finds(&desk, "\"signed on\">=2022-02-01", &[]);
    finds(&desk, "\"signed on\">=2022-02", &["Drill"]);
    finds(&desk, "field:signed<2022-03", &["Drill"]);
    finds(&desk, "envoy=Putin", &["Drill"]);
    finds(&desk, "envoy=Abe", &[]);
}

#[test]
fn dates_are_asked_certainly_and_possibly() {
    let desk = world();
    finds(&desk, "when:2022-01", &["Joint", "Talks", "Drill"]);
    finds(&desk, "when:2022-01-07", &["Talks"]);
    finds(&desk, "possibly:2022-01-07", &["Joint", "Talks"]);
    finds(&desk, "before:2022-01-07", &[PACT]);
    finds(&desk, "possibly-before:2022-01-07", &[PACT, "Joint"]);
    finds(&desk, "after:2022-01-07", &["Drill"]);
    finds(&desk, "possibly-after:2022-01-07", &["Joint", "Drill"]);
    finds(&desk, "undated", &["Visit"]);
    finds(&desk, "-when:2022", &[PACT, "Visit"]);
    finds(&desk, "-has:date", &["Visit"]);
}

#[test]
fn neighbours_are_near_in_time() {
    let desk = world();
    finds(&desk, "within:2w of:\"Talks in Tokyo\"", &["Drill"]);
    finds(&desk, "possibly-within:2d of:\"talks in tokyo\"", &["Joint"]);
    finds(&desk, "possibly-within:3d of:(kind:talks OR kind:statement)", &["Joint", "Talks", "Drill"]);
    finds(&desk, "within:9999w of:(kind:pact)", &["Joint", "Talks", "Drill"]);
    finds(&desk, "within:2w of:nothing", &[]);
    finds(&desk, &format!("within:4w of:{}", id_of(&desk.db, "Talks in Tokyo")), &["Joint", "Drill"]);
    finds(&desk, "-within:2w of:(kind:talks) has:date", &[PACT, "Joint", "Talks"]);
}

#[test]
fn marks_parts_and_editors() {
    let desk = world();
    finds(&desk, "private:yes", &["Joint"]);
    finds(&desk, "private:no status:held", &["Talks"]);
    finds(&desk, "handling:amber", &["Talks"]);
    finds(&desk, "handling:>=green", &["Talks"]);
    finds(&desk, "handling:>amber", &[]);
    finds(&desk, "relation:follows-from", &["Joint", "Talks"]);
    finds(&desk, "relation:contradicts", &[]);
    for (part, titles) in [
        ("claim", &["Joint", "Drill"][..]),
        ("conflict", &[]),
        ("note", &["Visit"]),
        ("attachment", &[]),
        ("figure", &["Drill"]),
        ("relation", &["Joint", "Talks"]),
        ("tag", &["Talks"]),
        ("quote", &["Talks"]),
        ("summary", &["Talks"]),
        ("handling", &["Talks"]),
        ("place", &["Talks"]),
        ("status", &["Joint", "Talks", "Drill"]),
    ] {
        finds(&desk, &format!("has:{part}"), titles);
    }
    finds(&desk, "by:Nellie", &["Visit"]);
    finds(&desk, "by:ida -undated", &[PACT, "Joint", "Talks", "Drill"]);
    finds(&desk, "edited:1999", &[]);
    finds(&desk, "edited:2020/.. kind:visit", &["Visit"]);
}

#[test]
fn many_conditions_and_strange_words_break_nothing() {
    let desk = world();
    let many = vec!["-kind:drill"; 390].join(" ");
    finds(&desk, &format!("{many} actor:Japan"), &["Joint", "Talks"]);
    let any = vec!["actor:Japan"; 390].join(" OR ");
    finds(&desk, &any, &["Joint", "Talks"]);
    for strange in ["\"a\"\" OR title:b\"", "title:\"x\"\"\"", "actor:%", "tag:'", "-\"\u{1}\"", "dead=\"'\""]
    {
        found(&desk.db, strange);
    }
}
