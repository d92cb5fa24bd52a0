//! Events and other records by what a person calls them.

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_core::query::Query;
use dateline_store::{Database, Sort, line_of};

use crate::failure::Failure;

/// Letters of a title that messages and the names of changes have room for.
const LONGEST: usize = 120;

/// A title within a sentence.
pub fn in_a_sentence(title: &str) -> String {
    line_of(title, LONGEST)
}

/// The event of this id, or the only one that these words find; with its title, as long as a sentence has room for.
pub fn event(database: &Database, words: &str) -> Result<(Id, String), Failure> {
    if let Ok(id) = words.trim().parse::<Id>() {
        let found = database.event_row(id)?.map(|row| (id, in_a_sentence(&row.title)));
        return found.ok_or_else(|| {
            Failure::refused(format!("there is no event “{id}”"), "dateline list --json gives the ids.")
        });
    }
    let page = database.find(&Query::parse(words)?, Sort::default(), 0, 6)?;
    match &page.rows[..] {
        [] => {
            Err(Failure::refused(format!("no event is found by “{words}”"), "Give its id, or other words."))
        }
        [row] => Ok((row.id, in_a_sentence(&row.title))),
        rows => {
            let titles: Vec<String> =
                rows.iter().take(5).map(|row| format!("{}  {}", row.id, in_a_sentence(&row.title))).collect();
            Err(Failure::refused(
                format!("{} events are found by “{words}”:\n{}", page.total, titles.join("\n")),
                "Give the id of the one you mean, or more words.",
            ))
        }
    }
}

/// The record of a noun that has this name, whatever the letter case; an actor also by an alias.
pub fn record(database: &Database, noun: Noun, name: &str) -> Result<Option<Id>, Failure> {
    let wanted = name.trim().to_lowercase();
    let is = |text: Option<&str>| text.is_some_and(|text| text.trim().to_lowercase() == wanted);
    let fields: &[&str] = match noun {
        Noun::Kind => &["name", "code"],
        Noun::Source => &["title", "url"],
        _ => &["name"],
    };
    for record in database.records(noun)? {
        if fields.iter().any(|field| is(record.text(field))) {
            return Ok(Some(record.id));
        }
    }
    if noun == Noun::Actor {
        let aliases = database.records(Noun::Alias)?;
        return Ok(aliases.iter().find(|alias| is(alias.text("name"))).and_then(|alias| alias.link("actor")));
    }
    Ok(None)
}

/// The names of all kinds, for a message.
pub fn kinds(database: &Database) -> Result<String, Failure> {
    let kinds = database.records(Noun::Kind)?;
    Ok(kinds.iter().map(|kind| kind.text("code").unwrap_or(kind.title())).collect::<Vec<_>>().join(", "))
}
