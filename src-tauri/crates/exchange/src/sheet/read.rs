//! Reading: the cells of a row, and what stands in its last one.

use dateline_core::Noun;
use serde_json::{Map, Value as Json};

use super::{COLUMNS, EXACT, GUARDED};
use crate::export::unguarded;
use crate::json::{from_str, remarks};

/// Where the columns of one of Dateline's own tables lie. People move columns, and take some out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    places: [Option<usize>; COLUMNS.len()],
    /// Columns of fields: place and name.
    pub fields: Vec<(usize, String)>,
    more: usize,
    guarded: bool,
}

/// A row of such a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SheetRow {
    cells: [Option<String>; COLUMNS.len()],
    /// Cells of fields, as [`Sheet::fields`].
    pub fields: Vec<String>,
    /// The event's own fields that no column holds.
    pub event: Map<String, Json>,
    /// Records that came with the row.
    pub records: Vec<(Noun, Map<String, Json>)>,
    /// What in the last cell was not understood.
    pub problems: Vec<String>,
}

impl Sheet {
    /// The columns of one of Dateline's own tables; nothing if it is another table.
    #[must_use]
    pub fn of(columns: &[String]) -> Option<Self> {
        let place = |name: &str| columns.iter().position(|column| column == name);
        let plain =
            |column: &String, guarded: bool| if guarded { unguarded(column) } else { column }.to_owned();
        let (more, guarded) = match (place(GUARDED), place(EXACT)) {
            (Some(more), _) => (more, true),
            (None, Some(more)) => (more, false),
            (None, None) => return None,
        };
        let places = COLUMNS.map(place);
        // Without these, it only happens to have a column of that name.
        places[0]?;
        places[1]?;
        let is_field = |at: &usize| *at != more && !places.contains(&Some(*at));
        let fields =
            (0..columns.len()).filter(is_field).map(|at| (at, plain(&columns[at], guarded))).collect();
        Some(Self { places, fields, more, guarded })
    }

    /// Reads a row.
    #[must_use]
    pub fn row(&self, cells: &csv::StringRecord) -> SheetRow {
        let cell = |place: usize| {
            let cell = cells.get(place).unwrap_or_default();
            if self.guarded { unguarded(cell) } else { cell }.to_owned()
        };
        let mut row = SheetRow {
            cells: self.places.map(|place| place.map(cell)),
            fields: self.fields.iter().map(|(place, _)| cell(*place)).collect(),
            ..SheetRow::default()
        };
        row.read_more(&cell(self.more));
        row
    }
}

impl SheetRow {
    /// The cell of a column; nothing if someone took the column out.
    #[must_use]
    pub fn cell(&self, column: &str) -> Option<&str> {
        let place = COLUMNS.iter().position(|name| *name == column)?;
        self.cells[place].as_deref()
    }

    /// Whether nothing stands in it for people: it only holds records that belong to no event.
    #[must_use]
    pub fn is_only_records(&self) -> bool {
        self.cells.iter().flatten().chain(&self.fields).all(String::is_empty) && self.event.is_empty()
    }

    fn read_more(&mut self, cell: &str) {
        if cell.trim().is_empty() {
            return;
        }
        let Ok((Json::Object(more), twice)) = from_str(cell) else {
            let why = "the cell in the last column is damaged, perhaps cut by a spreadsheet; only the other columns are read";
            self.problems.push(why.to_owned());
            return;
        };
        self.problems.extend(remarks(twice).map(|said| format!("the last column: {said}")));
        for (table, json) in more {
            match (table.as_str(), Noun::from_table(&table), json) {
                ("event", _, Json::Object(event)) => self.event = event,
                (_, Some(noun), Json::Array(records)) => {
                    for record in records {
                        match record {
                            Json::Object(record) => self.records.push((noun, record)),
                            _ => self.problems.push(format!("a {table} in the last column is no object")),
                        }
                    }
                }
                _ => self.problems.push(format!("“{table}” in the last column is not known")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn own_tables_are_known_by_their_last_column() {
        assert!(Sheet::of(&columns(&["id", "title", "date"])).is_none());
        assert!(Sheet::of(&columns(&["dateline"])).is_none());
        let sheet = Sheet::of(&columns(&["title", "id", "'=Dead", "dateline"])).expect("a sheet");
        assert_eq!(sheet.fields, [(2, "=Dead".to_owned())]);
        let row = sheet.row(&csv::StringRecord::from(vec![
            "'=1+1",
            "x",
            "12",
            r#"{"event":{"rank":1},"tag":[{"id":"y"}]}"#,
        ]));
        assert_eq!(row.cell("title"), Some("=1+1"));
        assert_eq!(row.cell("place"), None);
        assert_eq!((row.event.len(), row.records.len(), row.fields.len()), (1, 1, 1));
    }

    #[test]
    fn a_damaged_last_cell_costs_no_more_than_itself() {
        let sheet = Sheet::of(&columns(&["id", "title", "dateline exact"])).expect("a sheet");
        let row = sheet.row(&csv::StringRecord::from(vec!["x", "'=1", r#"{"event":{"ra"#]));
        assert_eq!(row.cell("title"), Some("'=1"));
        assert_eq!(row.problems.len(), 1);
        let row = sheet.row(&csv::StringRecord::from(vec!["x", "'=1", r#"{"event":{"rank":1,"rank":2}}"#]));
        assert_eq!(row.event["rank"], 2);
        assert_eq!(row.problems, ["the last column: “rank” stands in it twice; the last value counts"]);
    }
}
