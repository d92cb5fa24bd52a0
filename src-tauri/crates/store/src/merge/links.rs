//! Links to the record that goes: each points to the one that stays instead, unless that has the same already.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{Noun, Value};

use super::fields::{names, put, strictness};
use super::plan::Plan;
use crate::StoreError;
use crate::record::{self, Record};

/// The fields in which two records of a noun are equal if they say the same; none for what is never the same.
const fn says(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Alias => &["actor", "name"],
        Noun::Office => &["actor", "title", "body", "valid"],
        Noun::Participation => &["event", "actor", "role"],
        Noun::StatusChange => &["event", "status", "date", "source"],
        Noun::Citation => &["subject", "field", "source", "quote", "locator", "stance", "attribution"],
        Noun::Claim => &["subject", "field", "value"],
        Noun::Figure => &["subject", "field", "value"],
        Noun::Tagging => &["subject", "tag"],
        Noun::Note => &["subject", "body"],
        Noun::Attachment => &["subject", "hash"],
        _ => &[],
    }
}

/// Fields in which two that say the same may differ: where they stand among others and in which text, and what is decided
/// elsewhere.
const BESIDE: &[&str] = &["position", "quote_start", "quote_end", "preferred", "private", "handling"];

impl Plan<'_> {
    /// Lets all that names `from` name `to`. Offices are met before the participations that name them, so that these
    /// are seen as the same where their offices are.
    pub(super) fn redirect(&mut self, noun: Noun, from: Id, to: Id) -> Result<(), StoreError> {
        self.stands_for.insert(from, to);
        for naming in Noun::ALL {
            for field in naming.fields().iter().filter(|field| names(field.holds, noun)) {
                self.redirect_field(*naming, field.name, from, to)?;
            }
        }
        Ok(())
    }

    fn redirect_field(
        &mut self,
        naming: Noun,
        field: &'static str,
        from: Id,
        to: Id,
    ) -> Result<(), StoreError> {
        let links = record::linked(self.connection, naming, field, from)?;
        if links.is_empty() {
            return Ok(());
        }
        let mut there: HashMap<String, Record> = HashMap::new();
        for link in record::linked(self.connection, naming, field, to)? {
            if !self.doubles.contains(&link.id)
                && let Some(says) = self.what_it_says(&link)
            {
                there.entry(says).or_insert(link);
            }
        }
        for link in links {
            if field == "subject" && self.placed.contains(&link.id) {
                continue;
            }
            // What the two records themselves name is decided with their fields.
            if self.doubles.contains(&link.id) || [self.merge.keep.id, self.merge.gone.id].contains(&link.id)
            {
                continue;
            }
            let same = self.what_it_says(&link).and_then(|says| there.get_mut(&says));
            match same {
                Some(same) if self.agree(&link, same) => {
                    self.complete(same, &link);
                    let same = same.id;
                    self.redirect(naming, link.id, same)?;
                    self.drop_double(naming, link.id);
                }
                _ => {
                    self.set(link.id, field, to.into());
                    self.note_moved(naming, link.id);
                }
            }
        }
        Ok(())
    }

    /// What a record says, to be compared; none if two of its noun are never the same. Names are the same whatever
    /// their letter case.
    fn what_it_says(&self, record: &Record) -> Option<String> {
        let says = says(record.noun);
        let value = |field: &str| match self.after(record.get(field)) {
            Value::Text(name) if record.noun == Noun::Alias => Value::Text(folded(&name)),
            value => value,
        };
        (!says.is_empty()).then(|| format!("{:?}", says.iter().map(|field| value(field)).collect::<Vec<_>>()))
    }

    /// Whether two that say the same do not contradict each other in anything else.
    fn agree(&self, one: &Record, other: &Record) -> bool {
        let beside = |field: &str| BESIDE.contains(&field) || says(one.noun).contains(&field);
        one.values.iter().filter(|(field, _)| !beside(field)).all(|(field, value)| {
            let there = other.get(field);
            value.is_null() || there.is_null() || self.after(value) == self.after(there)
        })
    }

    /// Fills what `same` lacks from the record that goes in its favour.
    fn complete(&mut self, same: &mut Record, going: &Record) {
        for (field, value) in &going.values {
            let there = same.get(field);
            let lacks = there.is_null() && !value.is_null() && !BESIDE.contains(field);
            if lacks || strictness(field, value) > strictness(field, there) {
                let value = self.after(value);
                self.set(same.id, field, value.clone());
                put(same, field, value);
            }
        }
    }
}

/// A name without regard to letter case.
pub(super) fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
