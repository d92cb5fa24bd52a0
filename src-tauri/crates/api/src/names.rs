//! Names of records, ready to be completed while they are typed.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::Noun;
use dateline_store::{Database, Record};

use crate::ApiError;
use crate::show::{self, word_label};
use crate::wire::Suggestion;
use dateline_core::letters::folded;

/// Names of the open file, by noun, as of some version.
#[derive(Debug, Default)]
pub(crate) struct NameCache {
    version: i64,
    nouns: HashMap<Noun, Vec<Entry>>,
}

/// A record that can be suggested.
#[derive(Debug)]
struct Entry {
    id: Id,
    name: String,
    /// Name, then aliases and codes; folded.
    keys: Vec<String>,
    detail: String,
}

/// What words name, if they are taken as a name: each record once, the shortest name first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// Those with this name, alias or code.
    pub(crate) whole: Vec<Id>,
    /// Those with a name or alias that begins so.
    pub(crate) begun: Vec<Id>,
    /// Those with all of the words, whole, in one name: “Hornung” in “Jeffrey Hornung”.
    pub(crate) within: Vec<Id>,
}

/// How well a name fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Start,
    WordStarts,
    Alias,
}

impl NameCache {
    /// The records of a noun that fit what is typed, the best first; for no text the ones made last.
    pub(crate) fn suggest(
        &mut self,
        db: &Database,
        noun: Noun,
        text: &str,
        limit: usize,
    ) -> Result<Vec<Suggestion>, ApiError> {
        let entries = self.entries(db, noun)?;
        let typed = folded(text);
        if typed.is_empty() {
            return Ok(entries.iter().rev().take(limit).map(Entry::suggestion).collect());
        }
        let words = words_of(&typed);
        let mut found: Vec<(Fit, &Entry)> =
            entries.iter().filter_map(|entry| Some((entry.fit(&typed, &words)?, entry))).collect();
        found.sort_by(|(fit, one), (other_fit, other)| {
            let order = |entry: &Entry| (entry.name.chars().count(), entry.keys.first().cloned());
            fit.cmp(other_fit).then_with(|| order(one).cmp(&order(other)))
        });
        Ok(found.into_iter().take(limit).map(|(_, entry)| entry.suggestion()).collect())
    }

    /// The records of a noun that these words can name.
    pub(crate) fn named(&mut self, db: &Database, noun: Noun, text: &str) -> Result<Named, ApiError> {
        let entries = self.entries(db, noun)?;
        let typed = folded(text);
        let mut named = Named::default();
        if typed.is_empty() {
            return Ok(named);
        }
        let words = words_of(&typed);
        let has_all = |key: &String| {
            let mut parts = parts_of(key);
            words.iter().all(|word| parts.any(|part| part == *word))
        };
        let mut found: Vec<&Entry> =
            entries.iter().filter(|entry| entry.keys.iter().any(|key| key.contains(words[0]))).collect();
        found.sort_by_key(|entry| entry.name.len());
        for entry in found {
            if entry.keys.contains(&typed) {
                named.whole.push(entry.id);
            } else if entry.keys.iter().any(|key| key.starts_with(&typed)) {
                named.begun.push(entry.id);
            } else if entry.keys.iter().any(has_all) {
                named.within.push(entry.id);
            }
        }
        Ok(named)
    }

    /// The records of a noun, as the file is now.
    fn entries(&mut self, db: &Database, noun: Noun) -> Result<&[Entry], ApiError> {
        let version = db.version()?;
        if self.version != version {
            *self = Self { version, nouns: HashMap::new() };
        }
        match self.nouns.entry(noun) {
            std::collections::hash_map::Entry::Occupied(kept) => Ok(kept.into_mut()),
            std::collections::hash_map::Entry::Vacant(place) => Ok(place.insert(read(db, noun)?)),
        }
    }
}

/// The words of what was typed, parted where names are; all of it where it is signs only.
fn words_of(typed: &str) -> Vec<&str> {
    let words: Vec<&str> = parts_of(typed).filter(|part| !part.is_empty()).collect();
    if words.is_empty() { vec![typed] } else { words }
}

/// A text parted at everything that is neither letter nor digit: “Self-Defense” is two words.
fn parts_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
}

impl Entry {
    fn fit(&self, typed: &str, words: &[&str]) -> Option<Fit> {
        let starts = |key: &str| words.iter().all(|word| parts_of(key).any(|part| part.starts_with(word)));
        let (name, aliases) = self.keys.split_first()?;
        if name == typed {
            Some(Fit::Whole)
        } else if name.starts_with(typed) {
            Some(Fit::Start)
        } else if starts(name) {
            Some(Fit::WordStarts)
        } else if aliases.iter().any(|alias| alias.starts_with(typed) || starts(alias)) {
            Some(Fit::Alias)
        } else {
            None
        }
    }

    fn suggestion(&self) -> Suggestion {
        Suggestion { id: self.id.to_string(), name: self.name.clone(), detail: self.detail.clone() }
    }
}

fn read(db: &Database, noun: Noun) -> Result<Vec<Entry>, ApiError> {
    let mut aliases: HashMap<Id, Vec<String>> = HashMap::new();
    if noun == Noun::Actor {
        for alias in db.records(Noun::Alias)? {
            if let (Some(actor), Some(name)) = (alias.link("actor"), alias.text("name")) {
                aliases.entry(actor).or_default().push(folded(name));
            }
        }
    }
    db.records(noun)?
        .iter()
        .map(|record| {
            let name = show::name_of(record);
            let mut keys = vec![folded(&name)];
            keys.extend(record.text("code").map(folded));
            keys.extend(aliases.remove(&record.id).unwrap_or_default());
            Ok(Entry { id: record.id, name, keys, detail: detail(db, record)? })
        })
        .collect()
}

/// What tells a record from others of its name.
pub(crate) fn detail(db: &Database, record: &Record) -> Result<String, ApiError> {
    let text = |field: &str| show::text(record, field);
    let parts: Vec<String> = match record.noun {
        Noun::Actor => text("type").as_deref().map(word_label).into_iter().collect(),
        Noun::Place => {
            [text("country"), text("precision").as_deref().map(word_label)].into_iter().flatten().collect()
        }
        Noun::Source => {
            let published = show::shown_reading(db, record.get("published"))?;
            text("publisher").into_iter().chain((!published.is_empty()).then_some(published)).collect()
        }
        Noun::Field => {
            [text("type").as_deref().map(word_label), text("unit")].into_iter().flatten().collect()
        }
        Noun::Kind => text("code").into_iter().collect(),
        _ => Vec::new(),
    };
    Ok(parts.join(", "))
}
