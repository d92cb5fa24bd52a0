//! From names in a table to records, made where there are none.

use std::collections::HashMap;

use dateline_core::Id;
use dateline_core::model::{FigureType, Noun, SourceType, Value};
use dateline_store::{Bulk, Database, StoreError};

/// The records that rows name. Letter case and blanks at the ends do not matter in names.
#[derive(Debug, Default)]
pub struct Names {
    known: HashMap<Noun, HashMap<String, Id>>,
    /// The same by names exactly as rows write them, which costs nothing to look up.
    exact: [HashMap<String, Id>; Noun::ALL.len()],
    fields: HashMap<(String, FigureType), Id>,
}

/// The nouns that a row can name, and the fields by which they are known; the first one names a new record.
const NAMED: [(Noun, &[&str]); 5] = [
    (Noun::Kind, &["name", "code"]),
    (Noun::Place, &["name"]),
    (Noun::Actor, &["name"]),
    (Noun::Tag, &["name"]),
    (Noun::Source, &["title", "url"]),
];

impl Names {
    /// Those of a database.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read(database: &Database) -> Result<Self, StoreError> {
        let mut names = Self::default();
        for (noun, fields) in NAMED {
            let known = names.known.entry(noun).or_default();
            for record in database.records(noun)? {
                for name in fields.iter().filter_map(|field| record.text(field)) {
                    known.entry(fold(name)).or_insert(record.id);
                }
            }
        }
        let actors = names.known.entry(Noun::Actor).or_default();
        for alias in database.records(Noun::Alias)? {
            if let (Some(name), Some(actor)) = (alias.text("name"), alias.link("actor")) {
                actors.entry(fold(name)).or_insert(actor);
            }
        }
        for field in database.records(Noun::Field)? {
            let holds = field.text("type").and_then(|word| word.parse().ok());
            if let (Some(name), Some("event"), Some(holds)) =
                (field.text("name"), field.text("applies_to"), holds)
            {
                names.fields.entry((fold(name), holds)).or_insert(field.id);
            }
        }
        Ok(names)
    }

    /// The record of this name, if there is one.
    #[must_use]
    pub fn find(&self, noun: Noun, name: &str) -> Option<Id> {
        self.known.get(&noun)?.get(&fold(name)).copied()
    }

    /// The field of this name that holds this, if there is one.
    #[must_use]
    pub fn find_field(&self, name: &str, holds: FigureType) -> Option<Id> {
        self.fields.get(&(fold(name), holds)).copied()
    }

    /// Takes note of a record.
    pub fn learn(&mut self, noun: Noun, name: &str, id: Id) {
        self.known.entry(noun).or_default().entry(fold(name)).or_insert(id);
    }

    /// Takes note of a field.
    pub fn learn_field(&mut self, name: &str, holds: FigureType, id: Id) {
        self.fields.entry((fold(name), holds)).or_insert(id);
    }

    /// The record of this name, made if there is none.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn of(&mut self, bulk: &mut Bulk<'_>, noun: Noun, name: &str) -> Result<Id, StoreError> {
        if let Some(id) = self.exact[noun as usize].get(name) {
            return Ok(*id);
        }
        let id = self.of_folded(bulk, noun, name)?;
        self.exact[noun as usize].insert(name.to_owned(), id);
        Ok(id)
    }

    fn of_folded(&mut self, bulk: &mut Bulk<'_>, noun: Noun, name: &str) -> Result<Id, StoreError> {
        let folded = fold(name);
        let known = self.known.entry(noun).or_default();
        if let Some(id) = known.get(&folded) {
            return Ok(*id);
        }
        let field = match noun {
            Noun::Source if name.starts_with("https://") || name.starts_with("http://") => "url",
            Noun::Source => "title",
            _ => "name",
        };
        let mut values: Vec<(&'static str, Value)> = vec![(field, name.into())];
        if noun == Noun::Kind {
            let (colour, glyph) = look_of_new_kind(known.len());
            values.extend([("colour", colour.into()), ("glyph", glyph.into())]);
        }
        if field == "url" {
            values.push(("title", name.into()));
        }
        let id = bulk.create(noun, &values)?;
        known.insert(folded, id);
        Ok(id)
    }

    /// The field of this name that holds this, made if there is none.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn field(&mut self, bulk: &mut Bulk<'_>, name: &str, holds: FigureType) -> Result<Id, StoreError> {
        let key = (fold(name), holds);
        if let Some(id) = self.fields.get(&key) {
            return Ok(*id);
        }
        let values: Vec<(&'static str, Value)> = vec![
            ("name", name.into()),
            ("applies_to", Noun::Event.table().into()),
            ("type", holds.as_str().into()),
        ];
        let id = bulk.create(Noun::Field, &values)?;
        self.fields.insert(key, id);
        Ok(id)
    }

    /// The source that a table itself is, made if there is none.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn table(&mut self, bulk: &mut Bulk<'_>, title: &str) -> Result<Id, StoreError> {
        if let Some(id) = self.find(Noun::Source, title) {
            return Ok(id);
        }
        let values: Vec<(&'static str, Value)> =
            vec![("title", title.into()), ("type", SourceType::Dataset.as_str().into())];
        let id = bulk.create(Noun::Source, &values)?;
        self.known.entry(Noun::Source).or_default().insert(fold(title), id);
        Ok(id)
    }
}

/// How the next new kind is drawn, so that kinds can be told apart at once: a colour of the palette by Okabe and Ito and a
/// form of mark, of which no two of a hundred kinds have both alike.
#[must_use]
pub fn look_of_new_kind(kinds: usize) -> (&'static str, &'static str) {
    const COLOURS: [&str; 7] = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"];
    const GLYPHS: [&str; 16] = [
        "circle",
        "square",
        "diamond",
        "triangle",
        "hexagon",
        "star",
        "cross",
        "pentagon",
        "plus",
        "triangle-down",
        "chevron",
        "arrow",
        "ring",
        "square-ring",
        "bar",
        "dot",
    ];
    (COLOURS[kinds % COLOURS.len()], GLYPHS[kinds % GLYPHS.len()])
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}
