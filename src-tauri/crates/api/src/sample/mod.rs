//! The sample event database: one news report, read as an analyst would read it.
//!
//! The report is Reuters' of 6 January 2022 about talks between Japan and the United States. It has what such
//! reports have: relative dates, speakers with and without a name, a draft that another agency reported, talks
//! that are expected and not yet held. The events are in our own words; quotations are short.

mod cast;
mod events;

use std::collections::BTreeMap;

use dateline_core::date::{Anchor, Date, Rule, Target, When};
use dateline_core::model::{BuiltInKind, Noun};
use dateline_core::{Id, Value};
use dateline_store::{Database, Edit, Label, StoreError};

use events::{SampleEvent, When as Said};

/// Who is named as the editor of the sample.
const AUTHOR: &str = "Dateline";

/// Fills a new, empty event database with the sample, as one change.
///
/// # Errors
/// If the database cannot be written.
pub fn build(database: &mut Database) -> Result<(), StoreError> {
    database.set_author(AUTHOR)?;
    let label = Label::new("sample.build", "sample: a report on the two-plus-two talks");
    let _ = database.commit(&label, |edit| {
        let mut sheet = Sheet::default();
        sheet.cast(edit)?;
        sheet.source(edit)?;
        for event in events::EVENTS {
            sheet.event(edit, event)?;
        }
        sheet.relations(edit)
    })?;
    Ok(())
}

/// What was made so far, by its key in the tables of this module.
#[derive(Default)]
struct Sheet {
    actors: BTreeMap<&'static str, Id>,
    events: BTreeMap<&'static str, Id>,
    tags: BTreeMap<&'static str, Id>,
    source: Option<Id>,
}

impl Sheet {
    fn cast(&mut self, edit: &mut Edit<'_>) -> Result<(), StoreError> {
        for actor in cast::ACTORS {
            let id = edit.create(
                Noun::Actor,
                &[
                    ("name", actor.name.into()),
                    ("type", actor.sort.as_str().into()),
                    ("code", actor.code.map(str::to_owned).into()),
                    ("summary", actor.summary.map(str::to_owned).into()),
                ],
            )?;
            for alias in actor.aliases {
                edit.create(Noun::Alias, &[("actor", id.into()), ("name", (*alias).into())])?;
            }
            self.actors.insert(actor.key, id);
        }
        for office in cast::OFFICES {
            edit.create(
                Noun::Office,
                &[
                    ("actor", self.actors[office.holder].into()),
                    ("title", office.title.into()),
                    ("body", self.actors[office.body].into()),
                ],
            )?;
        }
        Ok(())
    }

    fn source(&mut self, edit: &mut Edit<'_>) -> Result<(), StoreError> {
        self.source = Some(edit.create(
            Noun::Source,
            &[
                (
                    "title",
                    "Japan’s security role and Taiwan seen in focus at ‘two-plus-two’ talks with U.S.".into(),
                ),
                ("type", "article".into()),
                ("publisher", "Reuters".into()),
                ("authors", "Ju-min Park, David Brunnstrom".into()),
                ("published", stored("2022-01-06").into()),
                ("language", "en".into()),
            ],
        )?);
        Ok(())
    }

    fn event(&mut self, edit: &mut Edit<'_>, event: &SampleEvent) -> Result<(), StoreError> {
        let Some(source) = self.source else { return Ok(()) };
        let kind = BuiltInKind::by_code(event.kind).map(BuiltInKind::id);
        let id = edit.create(
            Noun::Event,
            &[
                ("title", event.title.into()),
                ("date", self.date(event.when, event.wording, source).into()),
                ("kind", kind.into()),
                ("status", event.status.as_str().into()),
                ("summary", event.summary.map(str::to_owned).into()),
            ],
        )?;
        self.events.insert(event.key, id);
        for (position, (role, actor)) in (0..).zip(event.actors) {
            edit.create(
                Noun::Participation,
                &[
                    ("event", id.into()),
                    ("actor", self.actors[actor].into()),
                    ("role", (*role).into()),
                    ("position", Value::Int(position)),
                ],
            )?;
        }
        let passage = &event.passage;
        edit.create(
            Noun::Citation,
            &[
                ("subject", id.into()),
                ("source", source.into()),
                ("quote", passage.quote.into()),
                ("stance", passage.stance.as_str().into()),
                ("attribution", passage.attribution.map(str::to_owned).into()),
                ("reliability", passage.grade.0.into()),
                ("credibility", Value::Int(passage.grade.1)),
            ],
        )?;
        // How far the event had come by this report: the first entry of its status history.
        edit.create(
            Noun::StatusChange,
            &[
                ("event", id.into()),
                ("status", event.status.as_str().into()),
                ("date", self.date(Said::Published("same day"), None, source).into()),
                ("source", source.into()),
            ],
        )?;
        for name in event.tags {
            let tag = match self.tags.get(name) {
                Some(tag) => *tag,
                None => edit.create(Noun::Tag, &[("name", (*name).into())])?,
            };
            self.tags.insert(name, tag);
            edit.create(Noun::Tagging, &[("subject", id.into()), ("tag", tag.into())])?;
        }
        if let Some(note) = event.note {
            edit.create(Noun::Note, &[("subject", id.into()), ("body", note.into())])?;
        }
        if let Some((name, unit, value)) = event.figure {
            let field = edit.create(
                Noun::Field,
                &[
                    ("name", name.into()),
                    ("applies_to", Noun::Event.table().into()),
                    ("type", "number".into()),
                    ("unit", unit.into()),
                ],
            )?;
            edit.create(
                Noun::Figure,
                &[("subject", id.into()), ("field", field.into()), ("value", value.into())],
            )?;
        }
        Ok(())
    }

    fn relations(&self, edit: &mut Edit<'_>) -> Result<(), StoreError> {
        for (origin, relation, target) in events::RELATIONS {
            edit.create(
                Noun::Relation,
                &[
                    ("origin", self.events[origin].into()),
                    ("target", self.events[target].into()),
                    ("type", relation.as_str().into()),
                ],
            )?;
        }
        Ok(())
    }

    fn date(&self, when: Said, wording: Option<&str>, source: Id) -> Date {
        let when = match when {
            Said::Plainly(edtf) => stored(edtf).when,
            Said::Published(words) => {
                When::Anchored(Anchor { target: Target::Published(source), rule: rule(words) })
            }
            Said::Event(event, words) => {
                When::Anchored(Anchor { target: Target::Event(self.events[event]), rule: rule(words) })
            }
        };
        Date { when, wording: wording.map(str::to_owned), ..Date::default() }
    }
}

#[expect(clippy::expect_used, reason = "the dates of the sample are constants, and a test builds it")]
fn stored(date: &str) -> Date {
    Date::from_stored(date).expect("a stored date")
}

#[expect(clippy::expect_used, reason = "the rules of the sample are constants, and a test builds it")]
fn rule(words: &str) -> Rule {
    words.parse().expect("a rule")
}

#[cfg(test)]
mod tests;
