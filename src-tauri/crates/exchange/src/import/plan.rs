//! A table and the way in which it will be read: everything that is decided before the first row comes in.

use std::path::Path;

use dateline_core::model::FigureType;

use super::options::ImportOptions;
use crate::dates::{ColumnDates, DateCells, Decision, Order};
use crate::error::ExchangeError;
use crate::mapping::{Field, Mapping, Template, guess};
use crate::sheet::Sheet;
use crate::table::sample::{SAMPLED_ROWS, sample};
use crate::table::{ColumnSample, Known, Row, Table};

/// A table of more bytes than these is large: it is read only once where that is enough, and not cited row by row unless
/// someone asks for it. A citation for each of a million rows costs as much as the rows themselves.
const LARGE: u64 = 32 * 1024 * 1024;

/// A column that is kept as a field that the analyst defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its place in the table.
    pub place: usize,
    /// What the field is called.
    pub name: String,
    /// What it holds.
    pub holds: FigureType,
}

/// A column, or columns put together, read as dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateColumn {
    /// What it is read from.
    pub from: Template,
    /// The column, or the template as it is written.
    pub name: String,
    /// What its cells show together.
    pub seen: ColumnDates,
    /// The order that the person chose.
    pub chosen: Option<Order>,
}

impl DateColumn {
    /// The order in which its numbers are read, if it is known.
    #[must_use]
    pub const fn order(&self) -> Option<Order> {
        match (self.chosen, self.seen.decide()) {
            (Some(order), _) | (None, Decision::Read(order)) => Some(order),
            (None, _) => None,
        }
    }
}

/// A table and the way in which it will be read.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The table.
    pub table: Table,
    /// What it is called, for reading it again.
    pub name: String,
    /// What its first rows show.
    pub columns: Vec<ColumnSample>,
    /// Which column becomes what.
    pub mapping: Mapping,
    /// The columns that are kept beside that.
    pub kept: Vec<Kept>,
    /// The columns that hold dates.
    pub dates: Vec<DateColumn>,
    /// How their cells are read.
    pub cells: DateCells,
    /// Its columns, if it is one of Dateline's own tables and is read by them.
    pub sheet: Option<Sheet>,
    /// How many rows it has.
    pub rows: u64,
    /// Whether every event cites the table.
    pub cite: bool,
    /// Whether all its rows were looked at.
    pub(super) surveyed: bool,
    encoding_confirmed: bool,
}

impl Plan {
    /// Looks at the table at `path` and decides how to read it.
    ///
    /// # Errors
    /// If it is no table, or the options cannot be followed.
    pub fn prepare(path: &Path, options: &ImportOptions) -> Result<Self, ExchangeError> {
        let (delimiter, believed) = (options.delimiter, options.is_explicit());
        let table = Table::open(path, options.encoding.as_deref(), delimiter, options.header, believed)?;
        let mut plan = Self::of(table, path, options)?;
        plan.survey(usize::MAX)?;
        plan.surveyed = true;
        Ok(plan)
    }

    /// As [`Plan::prepare`], but looks only at the beginning of a large table where that seems to be enough. Importing
    /// it ([`super::take`]) may still find out that it was not.
    ///
    /// # Errors
    /// As [`Plan::prepare`].
    pub fn look(path: &Path, options: &ImportOptions) -> Result<Self, ExchangeError> {
        match Self::glance(path, options)? {
            Some(plan) if plan.table.shape.bytes > LARGE => Ok(plan),
            _ => Self::prepare(path, options),
        }
    }

    /// Looks at the beginning of the table only; nothing where it shows that only all of it tells how to read it.
    pub(super) fn glance(path: &Path, options: &ImportOptions) -> Result<Option<Self>, ExchangeError> {
        if options.encoding.is_some() {
            return Ok(None);
        }
        let glance = || -> Result<Option<Self>, ExchangeError> {
            let table = Table::glance(path, options.delimiter, options.header, options.is_explicit())?;
            let Some(table) = table else { return Ok(None) };
            let mut plan = Self::of(table, path, options)?;
            plan.survey(SAMPLED_ROWS)?;
            let told = plan.dates.iter().all(|date| date.chosen.is_some() || date.seen.is_unremarkable());
            Ok((told && plan.sheet.is_none()).then_some(plan))
        };
        match glance() {
            // Bytes that are no UTF-8, most likely: a longer look tells.
            Err(ExchangeError::Io { .. }) => Ok(None),
            glanced => glanced,
        }
    }

    fn of(table: Table, path: &Path, options: &ImportOptions) -> Result<Self, ExchangeError> {
        let cells = DateCells::default().with_unknown(&options.unknown);
        let columns = sample(&table, &cells)?;
        let mut mapping = Mapping::read(options.map.iter().map(String::as_str), &table.columns)?;
        if options.guess {
            mapping.entries.extend(guess(&columns, &mapping).mapping.entries);
        }
        for line in &options.split {
            mapping.split(line)?;
        }
        if mapping.get(&Field::Title).is_none() {
            return Err(ExchangeError::Mapping {
                message: "nothing is mapped to the title".to_owned(),
                hint: format!("Write --map title=COLUMN. The columns are: {}.", table.columns.join(", ")),
            });
        }
        let name = options.name.clone().unwrap_or_else(|| {
            path.file_stem().map_or_else(|| "table".to_owned(), |stem| stem.to_string_lossy().into_owned())
        });
        let sheet = if options.map.is_empty() { Sheet::of(&table.columns) } else { None };
        let kept = if options.keep_unmapped { kept(&mapping, &columns) } else { Vec::new() };
        let cite = options.cite.unwrap_or(table.shape.bytes <= LARGE);
        let mut plan = Self {
            dates: date_columns(&mapping, &kept, &table.columns),
            encoding_confirmed: table.encoding.known != Known::Guessed,
            table,
            name,
            columns,
            mapping,
            kept,
            sheet,
            cells,
            rows: 0,
            surveyed: false,
            cite,
        };
        plan.choose_orders(options)?;
        Ok(plan)
    }

    /// What fills a field.
    #[must_use]
    pub fn template(&self, field: &Field) -> Option<&Template> {
        self.mapping.get(field).map(|entry| &entry.from)
    }

    /// The columns that nothing is read from.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        (0..self.columns.len())
            .filter(|place| !self.mapping.used().any(|used| used == *place))
            .filter(|place| !self.kept.iter().any(|kept| kept.place == *place))
            .map(|place| self.columns[place].name.as_str())
    }

    /// Whether everything that only a person can decide is decided.
    ///
    /// # Errors
    /// With what is to be decided, if it is not.
    pub fn ready(&self) -> Result<(), ExchangeError> {
        if !self.encoding_confirmed {
            let readings = self.table.encoding.alternatives.iter();
            let readings =
                readings.map(|one| (one.encoding, one.lines.first().cloned().unwrap_or_default())).collect();
            return Err(ExchangeError::EncodingUnsure { name: self.table.file_name(), readings });
        }
        let unsure =
            self.dates.iter().find(|date| date.chosen.is_none() && date.seen.decide() == Decision::Unsure);
        match unsure {
            Some(date) => Err(ExchangeError::OrderUnsure {
                column: date.name.clone(),
                example: date.seen.either.as_ref().map(|seen| seen.cell.clone()).unwrap_or_default(),
            }),
            None => Ok(()),
        }
    }

    /// What was decided, as sentences, for whoever wants to check it.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if self.table.encoding.known == Known::Guessed {
            let name = self.table.encoding.encoding.name();
            remarks.push(format!("The table is not UTF-8; it is read as {name} by guess."));
        }
        for date in &self.dates {
            match date.chosen {
                Some(order) => {
                    remarks.push(format!("“{}” is read {}, as you said.", date.name, order.words()))
                }
                None => remarks.extend(date.seen.evidence(&date.name)),
            }
            if let Some(far) = &date.seen.far {
                remarks.push(format!(
                    "“{}” has {} dates far in the future, the first in line {}. If they stand for “not known”, say --unknown {}.",
                    date.name, date.seen.fars, far.line, far.cell
                ));
            }
            if date.seen.only_midnights() {
                let name = &date.name;
                remarks.push(format!(
                    "Every time in “{name}” is midnight: a program wrote it, and it is left out."
                ));
            }
        }
        if !self.cite {
            remarks.push(
                "The events do not cite the table row by row; where they come from stands in their keys."
                    .to_owned(),
            );
        }
        let left: Vec<&str> = self.left().collect();
        if !left.is_empty() {
            remarks.push(format!("Columns left out: {}.", left.join(", ")));
        }
        remarks
    }

    fn choose_orders(&mut self, options: &ImportOptions) -> Result<(), ExchangeError> {
        for (column, order) in &options.orders {
            let wanted = column.trim().to_lowercase();
            let found = self.dates.iter_mut().find(|date| date.name.to_lowercase() == wanted);
            let Some(date) = found else {
                return Err(ExchangeError::Mapping {
                    message: format!("“{column}” is not read as dates"),
                    hint: format!(
                        "The columns of dates are: {}.",
                        self.dates.iter().map(|date| date.name.as_str()).collect::<Vec<_>>().join(", ")
                    ),
                });
            };
            date.chosen = Some(*order);
        }
        Ok(())
    }

    /// Reads so many rows, for what only they show together: how many there are, and in what order their dates are.
    fn survey(&mut self, count: usize) -> Result<(), ExchangeError> {
        let mut rows = self.table.rows()?;
        let mut row = Row::default();
        let mut text = String::new();
        for _ in 0..count {
            if !rows.read(&mut row)? {
                break;
            }
            let (line, cells) = (row.line, &row.cells);
            self.rows += 1;
            for date in &mut self.dates {
                if let Some(place) = date.from.sole_column() {
                    date.seen.see(line, cells.get(place).unwrap_or(""));
                } else {
                    date.from.fill(|place| cells.get(place).unwrap_or(""), &mut text);
                    date.seen.see(line, &text);
                }
            }
        }
        Ok(())
    }
}

fn kept(mapping: &Mapping, columns: &[ColumnSample]) -> Vec<Kept> {
    // A column that only adds to the words of a title still says something of its own; the parts of a date do not.
    let said_elsewhere =
        |field: &Field| matches!(field, Field::Id | Field::Date | Field::Start | Field::End | Field::Year);
    let used: Vec<usize> = mapping
        .entries
        .iter()
        .filter(|entry| said_elsewhere(&entry.field) || entry.from.sole_column().is_some())
        .flat_map(|entry| entry.from.columns())
        .collect();
    columns
        .iter()
        .enumerate()
        .filter(|(place, _)| !used.contains(place))
        .map(|(place, column)| Kept { place, name: column.name.clone(), holds: holds(column) })
        .collect()
}

fn holds(column: &ColumnSample) -> FigureType {
    if column.holds_dates() {
        FigureType::Date
    } else if column.holds_numbers() {
        FigureType::Number
    } else if column.holds_links() {
        FigureType::Link
    } else if column.holds_yes_or_no() {
        FigureType::YesNo
    } else {
        FigureType::Text
    }
}

fn date_columns(mapping: &Mapping, kept: &[Kept], columns: &[String]) -> Vec<DateColumn> {
    let mapped = mapping
        .entries
        .iter()
        .filter(|entry| matches!(entry.field, Field::Date | Field::Start | Field::End))
        .map(|entry| entry.from.clone());
    let kept =
        kept.iter().filter(|kept| kept.holds == FigureType::Date).map(|kept| Template::column(kept.place));
    mapped
        .chain(kept)
        .map(|from| DateColumn {
            name: from.written(columns),
            from,
            seen: ColumnDates::default(),
            chosen: None,
        })
        .collect()
}
