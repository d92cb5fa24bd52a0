//! From a row to the event that it would be.

use std::collections::{HashMap, HashSet};

use dateline_core::Date;
use dateline_core::date::When;
use dateline_core::model::{FigureType, Status};

use super::plan::{DateColumn, Plan};
use super::report::Outcome;
use crate::dates::{Cell, span};
use crate::mapping::{Entry, Field, Template};
use crate::table::sample::is_number;

/// An event as a row tells it, with names where the database has records.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// The line on which the row begins.
    pub line: u64,
    /// What the row is called in its table.
    pub id: String,
    /// The title.
    pub title: String,
    /// The date.
    pub date: Option<Date>,
    /// The kind's name.
    pub kind: Option<String>,
    /// The status.
    pub status: Option<Status>,
    /// The place's name.
    pub place: Option<String>,
    /// The summary.
    pub summary: Option<String>,
    /// Roles, where the mapping gives them, and actors' names.
    pub actors: Vec<(Option<String>, String)>,
    /// Tags' names.
    pub tags: Vec<String>,
    /// Titles or addresses of sources.
    pub sources: Vec<String>,
    /// Notes.
    pub notes: Vec<String>,
    /// Fields that the analyst defines, by their place in [`Drafter::fields`], and their values as they are kept.
    pub figures: Vec<(usize, String)>,
    /// What is to be known about the row.
    pub problems: Vec<String>,
}

/// What a row came to.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "nearly every row is an event; a box for each would cost more")]
pub enum Drafted {
    /// An event.
    Event(Draft),
    /// None, and why.
    Not(Outcome, String),
}

/// Reads rows as events.
pub struct Drafter<'p> {
    plan: &'p Plan,
    /// Names and types of the fields that figures belong to.
    pub fields: Vec<(String, FigureType)>,
    entries: Vec<(&'p Entry, usize)>,
    ids: HashSet<String>,
    copies: HashMap<[u8; 16], u32>,
    text: String,
}

impl<'p> Drafter<'p> {
    /// For the rows of `plan`.
    #[must_use]
    pub fn new(plan: &'p Plan) -> Self {
        let mut fields: Vec<(String, FigureType)> = Vec::new();
        let mut place_of = |name: &str, holds| {
            let known = fields.iter().position(|(known, _)| known == name);
            known.unwrap_or_else(|| {
                fields.push((name.to_owned(), holds));
                fields.len() - 1
            })
        };
        for kept in &plan.kept {
            place_of(&kept.name, kept.holds);
        }
        let entries = plan
            .mapping
            .entries
            .iter()
            .map(|entry| match &entry.field {
                Field::Field(name) => (entry, place_of(name, FigureType::Text)),
                _ => (entry, 0),
            })
            .collect();
        Self { plan, fields, entries, ids: HashSet::new(), copies: HashMap::new(), text: String::new() }
    }

    /// Reads a row.
    pub fn draft(&mut self, line: u64, cells: &csv::StringRecord) -> Drafted {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Drafted::Not(Outcome::Skipped, "the row is empty".to_owned());
        }
        if self.plan.open_quote == Some(line) {
            let why =
                "a quotation mark is opened in this row and never closed; all that follows lies in one cell";
            return Drafted::Not(Outcome::Refused, why.to_owned());
        }
        let mut draft = Draft { line, ..Draft::default() };
        if let Some(why) = self.uneven(cells, &mut draft) {
            return Drafted::Not(Outcome::Refused, why);
        }
        if let Some(cell) = cells.iter().position(|cell| cell.contains('\0')) {
            let why = format!("“{}” has a NUL character in it", self.column(cell));
            return Drafted::Not(Outcome::Refused, why);
        }
        for place in 0..self.entries.len() {
            let (entry, field) = self.entries[place];
            let mut text = std::mem::take(&mut self.text);
            entry.from.fill(|place| cells.get(place).unwrap_or(""), &mut text);
            self.put(&mut draft, entry, field, &text);
            self.text = text;
        }
        if draft.title.is_empty() {
            return Drafted::Not(Outcome::Refused, "it has no title".to_owned());
        }
        self.date(&mut draft, cells);
        self.keep(&mut draft, cells);
        match self.id(&draft, cells) {
            Ok(id) => draft.id = id,
            Err(why) => return Drafted::Not(Outcome::Refused, why),
        }
        Drafted::Event(draft)
    }

    fn column(&self, place: usize) -> &str {
        self.plan.columns.get(place).map_or("a cell beyond the columns", |column| column.name.as_str())
    }

    /// A row may lack cells at its end, as spreadsheets leave them out. With more cells than columns, nothing tells
    /// which belong where, unless the extra ones are empty.
    fn uneven(&self, cells: &csv::StringRecord, draft: &mut Draft) -> Option<String> {
        let (has, wants) = (cells.len(), self.plan.columns.len());
        if has < wants {
            draft.problems.push(format!("the row has {has} cells where the table has {wants} columns"));
        }
        cells.iter().skip(wants).any(|cell| !cell.trim().is_empty()).then(|| {
            format!("the row has {has} cells where the table has {wants} columns; a cell with the delimiter in it needs quotation marks")
        })
    }

    fn put(&self, draft: &mut Draft, entry: &Entry, field: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        let one = || Some(text.to_owned());
        let several = || {
            let parts: Vec<String> = match &entry.separator {
                Some(separator) => {
                    text.split(separator.as_str()).map(|part| part.trim().to_owned()).collect()
                }
                None => vec![text.to_owned()],
            };
            parts.into_iter().filter(|part| !part.is_empty())
        };
        match &entry.field {
            Field::Title => draft.title.push_str(text),
            Field::Kind => draft.kind = one(),
            Field::Place => draft.place = one(),
            Field::Summary => draft.summary = one(),
            Field::Status => match status(text) {
                Some(status) => draft.status = Some(status),
                None => {
                    draft.problems.push(format!("“{text}” is not a status; it is kept as a note"));
                    draft.notes.push(format!("{}: {text}", entry.from.written(&self.plan.table.columns)));
                }
            },
            Field::Actor(role) => {
                for name in several() {
                    if !draft.actors.iter().any(|(other, known)| other == role && *known == name) {
                        draft.actors.push((role.clone(), name));
                    }
                }
            }
            Field::Tag => draft.tags.extend(several()),
            Field::Source => draft.sources.extend(several()),
            Field::Note => draft.notes.extend(several()),
            Field::Field(_) => draft.figures.push((field, text.to_owned())),
            Field::Id | Field::Date | Field::Start | Field::End | Field::Year => {}
        }
    }

    fn date(&self, draft: &mut Draft, cells: &csv::StringRecord) {
        let read = |field: &Field| self.cell(self.plan.template(field)?, cells);
        let (date, start, end) = (read(&Field::Date), read(&Field::Start), read(&Field::End));
        let said: Vec<&str> = [&date, &start, &end]
            .into_iter()
            .flatten()
            .map(|(_, text)| text.trim())
            .filter(|text| !text.is_empty())
            .collect();
        let said = said.join(" – ");
        let cell = |read: Option<(Cell, String)>| read.map_or(Cell::Empty, |(cell, _)| cell);
        let whole = match cell(date) {
            Cell::Empty => span(cell(start), cell(end)).map_err(|bad| bad.message),
            Cell::Date(date) => Ok(Some(date)),
            Cell::Bad(message) => Err(message),
            Cell::Unknown | Cell::Open => Ok(None),
        };
        match whole {
            Ok(None) => draft.date = self.year(cells),
            Ok(date) => draft.date = date,
            // What is no date is never made one: the event is undated and keeps the words.
            Err(message) => {
                draft.problems.push(format!("{message}; the event is undated and keeps the words “{said}”"));
                draft.date = Some(Date { when: When::Undated, wording: Some(said), ..Date::default() });
            }
        }
    }

    /// The year, from its own column.
    fn year(&self, cells: &csv::StringRecord) -> Option<Date> {
        let mut text = String::new();
        self.plan.template(&Field::Year)?.fill(|place| cells.get(place).unwrap_or(""), &mut text);
        let is_year = text.len() == 4
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && ("0001".."2300").contains(&text.as_str());
        match self.plan.cells.read(&text, None, false) {
            Cell::Date(date) if is_year => Some(date),
            _ => None,
        }
    }

    /// A cell, or several put together, as a date, and as it stands there.
    fn cell(&self, from: &Template, cells: &csv::StringRecord) -> Option<(Cell, String)> {
        let column: &DateColumn = self.plan.dates.iter().find(|date| date.from == *from)?;
        let mut text = String::new();
        from.fill(|place| cells.get(place).unwrap_or(""), &mut text);
        Some((self.plan.cells.read(&text, column.order(), column.seen.only_midnights()), text))
    }

    fn keep(&self, draft: &mut Draft, cells: &csv::StringRecord) {
        for (field, kept) in self.plan.kept.iter().enumerate() {
            let text = cells.get(kept.place).unwrap_or("").trim();
            if text.is_empty() {
                continue;
            }
            let value = match kept.holds {
                FigureType::Number if !is_number(text) => None,
                FigureType::Date => match self.cell(&Template::column(kept.place), cells) {
                    Some((Cell::Date(date), _)) => Some(date.to_stored()),
                    // “9999-12-31” says that there is no end only of an end.
                    Some((Cell::Unknown | Cell::Open, _)) => continue,
                    _ => None,
                },
                _ => Some(text.to_owned()),
            };
            match value {
                Some(value) => draft.figures.push((field, value)),
                None => {
                    let (name, holds) = (&kept.name, kept.holds);
                    draft.problems.push(format!("“{text}” in “{name}” is no {holds}; it is kept as a note"));
                    draft.notes.push(format!("{name}: {text}"));
                }
            }
        }
    }

    /// The id of the row, or what stands for it: a digest of its cells, and which copy of such a row it is.
    fn id(&mut self, draft: &Draft, cells: &csv::StringRecord) -> Result<String, String> {
        let Some(from) = self.plan.template(&Field::Id) else {
            let mut hasher = blake3::Hasher::new();
            for cell in cells {
                hasher.update(&(cell.len() as u64).to_le_bytes()).update(cell.as_bytes());
            }
            let digest = hasher.finalize();
            let mut short = [0; 16];
            short.copy_from_slice(&digest.as_bytes()[..16]);
            let copy = self.copies.entry(short).or_insert(0);
            *copy += 1;
            let digest = &digest.to_hex()[..32];
            return Ok(if *copy == 1 { format!("={digest}") } else { format!("={digest}-{copy}") });
        };
        from.fill(|place| cells.get(place).unwrap_or(""), &mut self.text);
        if self.text.is_empty() {
            return Err("it has no id, though other rows have one".to_owned());
        }
        if !self.ids.insert(self.text.clone()) {
            return Err(format!(
                "the id “{}” stands on an earlier row (this one is “{}”)",
                self.text, draft.title
            ));
        }
        Ok(self.text.clone())
    }
}

/// The status of this word, however it is written: “under way”, “Not held”.
fn status(text: &str) -> Option<Status> {
    text.trim().to_lowercase().replace([' ', '_'], "-").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::ImportOptions;
    use super::*;

    fn drafts(text: &str, map: &[&str]) -> Vec<Drafted> {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        std::fs::write(file.path(), text).expect("written");
        let map = map.iter().map(|line| (*line).to_owned()).collect();
        let options = ImportOptions { map, name: Some("t".to_owned()), ..ImportOptions::default() };
        let plan = Plan::prepare(file.path(), &options).expect("a plan");
        let mut drafter = Drafter::new(&plan);
        let mut rows = plan.table.rows().expect("rows");
        let mut found = Vec::new();
        while let Some(row) = rows.next_row().expect("a row") {
            found.push(drafter.draft(row.line, &row.cells));
        }
        found
    }

    fn events(text: &str, map: &[&str]) -> Vec<Draft> {
        let event = |drafted| match drafted {
            Drafted::Event(draft) => draft,
            Drafted::Not(outcome, why) => panic!("{outcome:?}: {why}"),
        };
        drafts(text, map).into_iter().map(event).collect()
    }

    fn date(draft: &Draft) -> String {
        draft.date.as_ref().map(Date::to_stored).unwrap_or_default()
    }

    #[test]
    fn a_row_becomes_an_event_and_keeps_the_rest() {
        let text = "id,name,start,end,country,dead,force\n7,Root,1906-07-17,1906-08-07,Brazil,12,1993-05-00\n8,Hay,1905-04-03,,Italy,some,\n";
        let found = events(text, &["title={name}: {country}", "actor:visitor=name"]);
        assert_eq!(found[0].title, "Root: Brazil");
        assert_eq!(found[0].id, "7");
        assert_eq!(date(&found[0]), "1906-07-17/1906-08-07");
        assert_eq!(date(&found[1]), "1905-04-03");
        assert_eq!(found[0].actors, [(Some("visitor".to_owned()), "Root".to_owned())]);
        assert_eq!(found[0].place.as_deref(), Some("Brazil"));
        assert_eq!(found[0].problems, Vec::<String>::new());
    }

    #[test]
    fn what_does_not_fit_its_column_is_kept_as_a_note() {
        let rows: String = (0..1_001).map(|row| format!("{row},A talk {row},12\n")).collect();
        let found = events(&format!("id,title,dead\n{rows}x,A walk,about 12\n"), &[]);
        assert_eq!(found[0].figures, [(0, "12".to_owned())]);
        let last = found.last().expect("a row");
        assert_eq!(last.notes, ["dead: about 12"]);
        assert_eq!(last.problems, ["“about 12” in “dead” is no number; it is kept as a note"]);
    }

    #[test]
    fn a_day_that_never_was_leaves_the_event_undated_with_its_words() {
        let found = events("id,title,date\n1,A talk,30.02.2021\n2,A walk,13.02.2021\n", &[]);
        assert_eq!(date(&found[0]), r#"{"wording":"30.02.2021"}"#);
        assert_eq!(
            found[0].problems,
            ["there is no day “30.02.2021”; the event is undated and keeps the words “30.02.2021”"]
        );
        assert_eq!(date(&found[1]), r#"{"edtf":"2021-02-13","wording":"13.02.2021"}"#);
    }

    #[test]
    fn where_the_date_is_not_known_the_year_may_be() {
        let text = "Treaty Name,Signature Year,Signature Date\nA pact,1997,0000-00-00\nA treaty,1992,1992-05-00\nA note,,\nA plan,2699,2699-01-01\n";
        let found = events(text, &[]);
        assert_eq!(found.iter().map(date).collect::<Vec<_>>(), ["1997", "1992-05", "", ""]);
    }

    #[test]
    fn ragged_rows_are_taken_only_where_nothing_can_be_misplaced() {
        let text = "id,title,place\n1,A talk,Rome\n2,A walk\n3,A pact,Rome,Italy\n4,A vote,Rome,,\n,,\n5,,Rome\n4,Again,Rome\n";
        let found = drafts(text, &["id=id"]);
        let why = |row: usize| match &found[row] {
            Drafted::Event(draft) => format!("{} {}", draft.title, draft.problems.join("; ")),
            Drafted::Not(outcome, why) => format!("{}: {why}", outcome.word()),
        };
        assert_eq!(why(1), "A walk the row has 2 cells where the table has 3 columns");
        assert!(why(2).starts_with("refused: the row has 4 cells where the table has 3 columns"));
        assert_eq!(why(3), "A vote ");
        assert_eq!(why(4), "skipped: the row is empty");
        assert_eq!(why(5), "refused: it has no title");
        assert_eq!(why(6), "refused: the id “4” stands on an earlier row (this one is “Again”)");
    }

    #[test]
    fn rows_without_ids_are_known_by_what_they_say() {
        let text = "title,date\nA talk,1991-01-01\nA talk,1991-01-01\nA walk,1991-01-01\n";
        let ids: Vec<String> = events(text, &[]).into_iter().map(|draft| draft.id).collect();
        assert_eq!(ids[1], format!("{}-2", ids[0]));
        assert_ne!(ids[2], ids[0]);
        assert_eq!(ids, events(text, &[]).into_iter().map(|draft| draft.id).collect::<Vec<_>>());
    }

    #[test]
    fn an_open_quotation_mark_takes_no_rows_with_it() {
        let found = drafts("id,title\n1,A talk\n2,\"A walk\n3,A pact\n4,A vote\n", &[]);
        assert!(matches!(&found[0], Drafted::Event(_)));
        assert!(matches!(&found[1], Drafted::Not(Outcome::Refused, why) if why.contains("never closed")));
    }
}
