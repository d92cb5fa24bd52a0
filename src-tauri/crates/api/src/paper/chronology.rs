//! Events as a chronology: date, title, who, where and the sources, in words.

use std::collections::{HashMap, HashSet};

use dateline_core::Id;
use dateline_core::model::{Handling, Noun};
use dateline_core::query::Query;
use dateline_exchange::page::{Listed, ListedLine};
use dateline_store::{Database, Record, Settings, Sort};

use crate::ApiError;
use crate::say::{Say, reader};
use crate::show;

/// Events that are fetched at a time.
const PAGE: usize = 500;

/// What events share, read once.
struct Named<'d> {
    db: &'d Database,
    known: HashMap<Id, Option<Record>>,
    settings: Settings,
    strictest: Option<Handling>,
}

impl Named<'_> {
    /// A record that is there; its handling mark counts, as its name is shown.
    fn record(&mut self, id: Option<Id>) -> Result<Option<&Record>, ApiError> {
        let Some(id) = id else { return Ok(None) };
        if !self.known.contains_key(&id) {
            let record = self.db.record(id)?.filter(|record| !record.deleted);
            self.strictest =
                self.strictest.max(record.as_ref().and_then(|record| self.settings.handling_of(record)));
            self.known.insert(id, record);
        }
        Ok(self.known.get(&id).and_then(Option::as_ref))
    }

    fn name(&mut self, id: Option<Id>) -> Result<Option<String>, ApiError> {
        Ok(self.record(id)?.map(show::name_of))
    }
}

/// The events that a query finds, in the order of time, and the strictest handling mark of what is said of them.
pub(super) fn listed(db: &Database, query: &Query) -> Result<(Vec<Listed>, Option<Handling>), ApiError> {
    let mut named = Named { db, known: HashMap::new(), settings: db.settings()?, strictest: None };
    let mut listed = Vec::new();
    loop {
        let page = db.find(query, Sort::default(), listed.len(), PAGE)?;
        for row in &page.rows {
            let event = db.record(row.id)?;
            listed.push(event.map_or_else(|| Ok(Listed::default()), |event| one(&mut named, &event))?);
        }
        if page.rows.is_empty() || listed.len() >= page.total {
            return Ok((listed, named.strictest));
        }
    }
}

fn one(named: &mut Named<'_>, event: &Record) -> Result<Listed, ApiError> {
    let reader = reader();
    let date = show::shown_reading(named.db, event.get("date"))?;
    let kind = named.name(event.link("kind"))?;
    let status = event.text("status").filter(|word| !word.is_empty()).map(show::word_label);
    let mut lines = Vec::new();
    let mut say = |label: &str, text: String, faint: bool| {
        if !text.is_empty() {
            let label = if label.is_empty() { String::new() } else { reader.say(label) };
            lines.push(ListedLine { label, text, faint });
        }
    };
    say("", [kind, status].into_iter().flatten().collect::<Vec<_>>().join(" · "), true);
    say("export-who", participants(named, event.id)?.join(", "), false);
    say("export-where", named.name(event.link("place"))?.unwrap_or_default(), false);
    say("", show::text(event, "summary").unwrap_or_default(), false);
    say("export-sources", sources(named, event.id)?.join("; "), true);
    Ok(Listed {
        date: if date.is_empty() { reader.say("export-undated") } else { date },
        title: event.title().to_owned(),
        lines,
    })
}

/// Who took part, in order, each with its role: “Japan (host)”.
fn participants(named: &mut Named<'_>, event: Id) -> Result<Vec<String>, ApiError> {
    let mut parts = named.db.linked(Noun::Participation, "event", event)?;
    parts.sort_by_key(|part| show::int(part, "position").unwrap_or(i64::MAX));
    let mut shown = Vec::new();
    for part in parts {
        let Some(name) = named.name(part.link("actor"))? else { continue };
        shown.push(match part.text("role").filter(|role| !role.is_empty()) {
            Some(role) => reader().say_with(
                "export-in-role",
                &[("name", name.into()), ("role", show::word_label(role).into())],
            ),
            None => name,
        });
    }
    Ok(shown)
}

/// Who says so: title, publisher and day of each source, once.
fn sources(named: &mut Named<'_>, event: Id) -> Result<Vec<String>, ApiError> {
    let mut seen = HashSet::new();
    let mut shown = Vec::new();
    for citation in named.db.linked(Noun::Citation, "subject", event)? {
        let locator = show::text(&citation, "locator");
        let Some(source) = named.record(citation.link("source"))?.cloned() else { continue };
        if !seen.insert((source.id, locator.clone())) {
            continue;
        }
        let published = show::shown_reading(named.db, source.get("published"))?;
        let parts =
            [Some(show::name_of(&source)), show::text(&source, "publisher"), Some(published), locator];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        shown.push(parts.join(", "));
    }
    Ok(shown)
}
