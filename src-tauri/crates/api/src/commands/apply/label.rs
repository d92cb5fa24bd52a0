//! What a change is called: “edit of date of “Talks””, to stand behind “Undo” and in the history.

use std::collections::BTreeSet;

use dateline_core::model::{FieldSpec, Noun};
use dateline_core::{Id, Value};
use dateline_store::{Database, Label, Record, StoreError};

use super::batch::{Batch, Step};
use crate::say::stored;
use crate::show::{field_label, noun_label};

/// The label of a batch, made before it is applied: it names records as they were then.
pub(super) fn of(db: &Database, batch: &Batch) -> Result<Label, StoreError> {
    if let Some(label) = of_many(batch, 0) {
        return Ok(label);
    }
    stored(|| {
        let about =
            batch.steps.iter().map(|step| About::of(db, batch, step)).collect::<Result<Vec<_>, _>>()?;
        // An actor made while naming a participant is no matter of its own.
        let (beside, named): (Vec<_>, Vec<_>) = about.into_iter().partition(About::is_beside);
        let about = if named.is_empty() { beside } else { named };
        Ok(Label::new(operation(&about), text(&about)))
    })
}

/// The label of a batch with edits of many events: what is done to them is what it is called, whatever is made for it.
fn of_many(batch: &Batch, events: usize) -> Option<Label> {
    let events = if events == 1 { "1 event".to_owned() } else { format!("{events} events") };
    let mut many =
        batch.steps.iter().filter(|step| matches!(step, Step::Each { .. } | Step::DeleteEach { .. }));
    Some(match (many.next()?, many.next()) {
        (Step::DeleteEach { .. }, None) => Label::new("event.delete", format!("deletion of {events}")),
        (Step::Each { edit, .. }, None) => match (edit.parts().len(), edit.set.first()) {
            (1, Some((field, _))) => {
                let field = Noun::Event.field(field).map(|field| stored(|| field_label(Noun::Event, field)));
                Label::new("event.edit", format!("edit of {} of {events}", field.unwrap_or_default()))
            }
            _ => Label::new("event.edit", format!("edit of {events}")),
        },
        _ => Label::new("event.edit", format!("edit of {events}")),
    })
}

/// Puts into a label how many events the edits of many changed.
pub(super) fn count(label: &mut Label, batch: &Batch, events: usize) {
    if let Some(counted) = of_many(batch, events) {
        label.text = counted.text;
    }
}

/// What one step does, and to whom.
struct About<'a> {
    step: &'a Step,
    noun: Option<Noun>,
    /// The record that a person would say was edited: the event, not the participation.
    whole: Option<Id>,
    /// The noun of the whole, if it is known.
    whole_noun: Option<Noun>,
    /// What the whole is called.
    title: String,
}

impl<'a> About<'a> {
    fn of(db: &Database, batch: &Batch, step: &'a Step) -> Result<Self, StoreError> {
        let own = step.id().map_or(Ok(None), |id| Seen::of(db, batch, id))?;
        let noun = match step {
            Step::Create { noun, .. } | Step::Set { noun, .. } => Some(*noun),
            _ => own.as_ref().map(|own| own.noun),
        };
        let whole = own.as_ref().and_then(|own| own.part_of());
        let titled = match whole {
            Some(whole) => Seen::of(db, batch, whole)?,
            None => own,
        };
        let whole_noun = titled.as_ref().map(|seen| seen.noun);
        let title = titled.map(|seen| seen.title).unwrap_or_default();
        Ok(Self { step, noun, whole: whole.or(step.id()), whole_noun, title })
    }

    /// Whether it makes a record that others are made of: an actor, a tag.
    fn is_beside(&self) -> bool {
        use Noun::{Actor, Alias, Field, Kind, Office, Place, Source, Tag};
        let beside = [Actor, Alias, Field, Kind, Office, Place, Source, Tag];
        matches!(self.step, Step::Create { noun, .. } if beside.contains(noun))
    }

    fn is_part(&self) -> bool {
        self.whole != self.step.id()
    }
}

/// A record as the batch sees it: one of the file, or one that it makes.
struct Seen {
    noun: Noun,
    title: String,
    links: Vec<(&'static str, Id)>,
}

impl Seen {
    fn of(db: &Database, batch: &Batch, id: Id) -> Result<Option<Self>, StoreError> {
        let made = batch.steps.iter().find_map(|step| match step {
            Step::Create { id: made, noun, values } if *made == id => {
                Some(Record { noun: *noun, id, values: values.clone(), deleted: false })
            }
            _ => None,
        });
        let record = match made {
            Some(made) => Some(made),
            None => db.record(id)?,
        };
        Ok(record.map(|record| {
            let links = record.values.iter().filter_map(|(field, value)| match value {
                Value::Id(id) => Some((*field, *id)),
                _ => None,
            });
            Self { noun: record.noun, links: links.collect(), title: crate::show::name_of(&record) }
        }))
    }

    /// The record that this one is a part of, for nouns that are nothing by themselves.
    fn part_of(&self) -> Option<Id> {
        let field = match self.noun {
            Noun::Participation | Noun::StatusChange => "event",
            Noun::Relation => "origin",
            Noun::Alias | Noun::Office => "actor",
            Noun::Citation | Noun::Claim | Noun::Figure | Noun::Tagging | Noun::Note | Noun::Attachment => {
                "subject"
            }
            _ => return None,
        };
        self.links.iter().find(|(name, _)| *name == field).map(|(_, id)| *id)
    }
}

/// For programs: “event.edit”.
fn operation(about: &[About<'_>]) -> &'static str {
    let event =
        |edit, other| if about.iter().all(|one| one.noun == Some(Noun::Event)) { edit } else { other };
    match about {
        [one] => match one.step {
            Step::Create { .. } => event("event.create", "record.create"),
            Step::Set { .. } => event("event.edit", "record.edit"),
            Step::Delete { .. } => event("event.delete", "record.delete"),
            Step::Restore { .. } => event("event.restore", "record.restore"),
            Step::Each { .. } | Step::DeleteEach { .. } => "event.edit",
        },
        _ => event("event.edit", "batch"),
    }
}

fn text(about: &[About<'_>]) -> String {
    let of = |title: &str| if title.is_empty() { String::new() } else { format!(" of “{title}”") };
    match about {
        [] => "nothing".to_owned(),
        [one] => single(one),
        [first, ..] => {
            // What is made and its parts are one thing to a person: “new event “Talks””.
            let made = about.iter().find(|one| matches!(one.step, Step::Create { .. }) && !one.is_part());
            let whole = made.unwrap_or(first);
            let same = about.iter().all(|one| one.whole == whole.whole);
            match made {
                Some(made) if same => single(made),
                _ if same => match about.iter().find(|one| is_status(one.step)) {
                    Some(_) if about.iter().all(|one| is_status(one.step)) => {
                        format!("edit of status{}", of(&first.title))
                    }
                    _ => format!("{} edits{}", about.len(), of(&first.title)),
                },
                _ => many(about),
            }
        }
    }
}

/// Setting the status and noting since when are one edit to a person.
fn is_status(step: &Step) -> bool {
    match step {
        Step::Create { noun, .. } => *noun == Noun::StatusChange,
        Step::Set { noun: Noun::Event, values, .. } => values.iter().all(|(field, _)| *field == "status"),
        _ => false,
    }
}

fn single(one: &About<'_>) -> String {
    const FIELDS_NAMED: usize = 2;
    let noun = one.noun.map_or_else(|| "record".to_owned(), noun_label);
    let title = if one.title.is_empty() { String::new() } else { format!(" “{}”", one.title) };
    let (named, of) = if one.is_part() {
        (noun.clone(), if title.is_empty() { String::new() } else { format!(" of{title}") })
    } else {
        (format!("{noun}{title}"), String::new())
    };
    match one.step {
        Step::Create { .. } => format!("new {named}{of}"),
        Step::Delete { .. } => format!("deletion of {named}{of}"),
        Step::Restore { .. } => format!("return of {named}{of}"),
        // Named by how many they are: see `of_many`.
        Step::Each { .. } | Step::DeleteEach { .. } => "edit of events".to_owned(),
        Step::Set { noun: set, values, .. } => {
            let fields: Vec<String> = values
                .iter()
                .filter_map(|(name, _)| set.field(name))
                .map(|field| field_label(*set, field))
                .collect();
            let part = if one.is_part() { format!(" of {noun}") } else { String::new() };
            let of = if title.is_empty() { String::new() } else { format!(" of{title}") };
            match fields.len() {
                0 => format!("edit of {named}{of}"),
                count if count > FIELDS_NAMED => format!("edit of {count} fields{part}{of}"),
                _ => format!("edit of {}{part}{of}", fields.join(" and ")),
            }
        }
    }
}

/// How many events a batch edits in several ways, if it does nothing else: sets fields of theirs, adds parts and takes
/// parts away.
fn events_edited(about: &[About<'_>]) -> Option<usize> {
    let edits = |one: &About<'_>| {
        one.whole_noun == Some(Noun::Event) && (one.is_part() || matches!(one.step, Step::Set { .. }))
    };
    let parts = about.iter().any(About::is_part);
    let fields: BTreeSet<_> =
        about.iter().filter_map(|one| field_set(one.step)).map(|field| field.name).collect();
    (about.iter().all(edits) && (parts || fields.len() > 1))
        .then(|| about.iter().filter_map(|one| one.whole).collect::<BTreeSet<_>>().len())
}

/// The one field that a step sets.
fn field_set(step: &Step) -> Option<&'static FieldSpec> {
    match step {
        Step::Set { noun, values, .. } if values.len() == 1 => noun.field(values[0].0),
        _ => None,
    }
}

/// About several records: “deletion of 3 events”, “edit of kind of 3 events”, “edit of 37 events”, “4 edits”.
fn many(about: &[About<'_>]) -> String {
    if let Some(events) = events_edited(about) {
        return format!("edit of {events} events");
    }
    let count = about.len();
    let same_noun = about[0].noun.filter(|noun| about.iter().all(|one| one.noun == Some(*noun)));
    let Some(noun) = same_noun else { return format!("{count} edits") };
    let nouns = match noun_label(noun) {
        noun if noun.ends_with('y') => format!("{}ies", &noun[..noun.len() - 1]),
        noun => format!("{noun}s"),
    };
    let all = |test: fn(&Step) -> bool| about.iter().all(|one| test(one.step));
    if all(|step| matches!(step, Step::Create { .. })) {
        return format!("{count} new {nouns}");
    }
    if all(|step| matches!(step, Step::Delete { .. })) {
        return format!("deletion of {count} {nouns}");
    }
    if all(|step| matches!(step, Step::Restore { .. })) {
        return format!("return of {count} {nouns}");
    }
    match field_set(about[0].step) {
        Some(first)
            if about.iter().all(|one| field_set(one.step).is_some_and(|other| other.name == first.name)) =>
        {
            format!("edit of {} of {count} {nouns}", field_label(noun, first))
        }
        _ => format!("{count} edits of {nouns}"),
    }
}
