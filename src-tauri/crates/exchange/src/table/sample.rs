//! What the first rows of a table show of its columns.

use std::collections::HashSet;

use dateline_core::model::{FigureType, figure_value};

use super::rows::Table;
use crate::dates::{Cell, DateCells, Order, is_written_like_a_day};
use crate::error::ExchangeError;

/// Rows that are looked at before a mapping is proposed.
pub const SAMPLED_ROWS: usize = 1_000;

/// What the first rows show of one column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ColumnSample {
    /// Its name.
    pub name: String,
    /// Rows looked at.
    pub rows: usize,
    /// Cells that are not empty.
    pub filled: usize,
    /// Different cells among them.
    pub distinct: usize,
    /// Cells that are dates to the month or day, or written like one that never was: 30.02.2021.
    pub dates: usize,
    /// Cells that are a number of four digits, which may be a year.
    pub years: usize,
    /// Cells that are numbers as a program writes them.
    pub numbers: usize,
    /// Cells that are an address on the web.
    pub links: usize,
    /// Cells that say yes or no in words.
    pub yes_or_no: usize,
    /// Cells that say that something is not known.
    pub unknown: usize,
    /// Average length of the filled cells, in characters.
    pub length: f64,
    /// Some of its cells, none twice.
    pub cells: Vec<String>,
    /// Cells with a semicolon, an upright bar or a line end in them.
    pub semicolons: usize,
    /// See [`ColumnSample::semicolons`].
    pub bars: usize,
}

impl ColumnSample {
    /// Filled cells that say something.
    #[must_use]
    pub const fn telling(&self) -> usize {
        self.filled - self.unknown
    }

    /// Whether nearly every cell that says something is a date.
    #[must_use]
    pub const fn holds_dates(&self) -> bool {
        self.dates > 0 && self.dates * 10 >= self.telling() * 8
    }

    /// Whether every cell that says something is a number.
    #[must_use]
    pub const fn holds_numbers(&self) -> bool {
        self.numbers > 0 && self.numbers == self.telling()
    }

    /// Whether every cell that says something is an address on the web.
    #[must_use]
    pub const fn holds_links(&self) -> bool {
        self.links > 0 && self.links == self.telling()
    }

    /// Whether every cell that says something says yes or no, in words.
    #[must_use]
    pub const fn holds_yes_or_no(&self) -> bool {
        self.yes_or_no > 0 && self.yes_or_no == self.telling()
    }

    /// Different cells as a share of the filled ones.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of at most a thousand rows")]
    pub fn variety(&self) -> f64 {
        if self.filled == 0 { 0.0 } else { self.distinct as f64 / self.filled as f64 }
    }
}

/// Looks at the first rows.
///
/// # Errors
/// If the file cannot be read.
pub fn sample(table: &Table, dates: &DateCells) -> Result<Vec<ColumnSample>, ExchangeError> {
    let mut columns: Vec<ColumnSample> = table
        .columns
        .iter()
        .map(|name| ColumnSample { name: name.clone(), ..ColumnSample::default() })
        .collect();
    let mut seen: Vec<HashSet<String>> = vec![HashSet::new(); columns.len()];
    let mut letters = vec![0_usize; columns.len()];
    let mut rows = table.rows()?;
    for _ in 0..SAMPLED_ROWS {
        let Some(row) = rows.next_row()? else { break };
        for (place, column) in columns.iter_mut().enumerate() {
            column.rows += 1;
            let cell = row.cells.get(place).unwrap_or("").trim();
            if cell.is_empty() {
                continue;
            }
            column.filled += 1;
            letters[place] += cell.chars().count();
            column.semicolons += usize::from(cell.contains(';'));
            column.bars += usize::from(cell.contains('|'));
            note_type(column, cell, dates);
            if !seen[place].contains(cell) {
                seen[place].insert(cell.to_owned());
                if column.cells.len() < 5 {
                    column.cells.push(cell.chars().take(200).collect());
                }
            }
        }
    }
    for (place, column) in columns.iter_mut().enumerate() {
        column.distinct = seen[place].len();
        #[expect(clippy::cast_precision_loss, reason = "an average")]
        let length = letters[place] as f64 / column.filled.max(1) as f64;
        column.length = length;
    }
    Ok(columns)
}

fn note_type(column: &mut ColumnSample, cell: &str, dates: &DateCells) {
    let read = |order| if cell.len() > 40 { Cell::Empty } else { dates.read(cell, order, false) };
    let digits = cell.bytes().any(|byte| byte.is_ascii_digit());
    let is = |holds| figure_value(holds, "", cell).is_ok();
    // Zeros and ones are numbers, and a cross or a tick may mean many things.
    let in_words = |cell: &str| cell.chars().count() > 1 && cell.chars().all(char::is_alphabetic);
    column.links += usize::from(cell.contains("://") && is(FigureType::Link));
    column.yes_or_no += usize::from(in_words(cell) && is(FigureType::YesNo));
    if matches!(read(None), Cell::Unknown | Cell::Open) {
        column.unknown += 1;
    } else if cell.len() == 4 && cell.bytes().all(|byte| byte.is_ascii_digit()) {
        column.years += 1;
        column.numbers += 1;
    } else if is_number(cell) && cell.len() != 8 {
        column.numbers += 1;
    } else if digits
        && (is_written_like_a_day(cell)
            || [Order::DayFirst, Order::MonthFirst]
                .iter()
                .any(|order| matches!(read(Some(*order)), Cell::Date(_))))
    {
        column.dates += 1;
        column.numbers += usize::from(is_number(cell));
    }
}

/// Whether a cell is a number as a program writes it: no thousands, no leading zeros that would be lost.
#[must_use]
pub fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits(whole)
        && all_digits(part)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && digits.len() <= 15
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_comes_out_as_it_went_in() {
        for (cell, expected) in [
            ("12", true),
            ("-9", true),
            ("0.5", true),
            ("007", false),
            ("1,000", false),
            ("1.", false),
            ("", false),
        ] {
            assert_eq!(is_number(cell), expected, "{cell}");
        }
    }

    #[test]
    fn columns_show_what_they_hold() {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        let text = "id,signed,force,dead,remark\n1,1992-00-00,,3,a walk\n2,1992-05-01,0000-00-00,-9,a talk\n3,06/03/1991,1993-01-01,4,a walk\n";
        std::fs::write(file.path(), text).expect("written");
        let table = Table::open(file.path(), None, None, true, false).expect("a table");
        let columns = sample(&table, &DateCells::default()).expect("a sample");
        assert!(columns[1].holds_dates() && columns[2].holds_dates());
        assert!(columns[0].holds_numbers() && columns[3].holds_numbers());
        assert_eq!((columns[2].filled, columns[2].unknown), (2, 1));
        assert_eq!((columns[4].distinct, columns[4].cells.len()), (2, 2));
    }
}
