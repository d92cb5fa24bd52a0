//! Tables in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The table that the person chose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPicked {
    /// The table; null if the person thought better of it.
    pub table: Option<Offered>,
}

/// A file that the window may use by its handle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Offered {
    /// For commands that take one.
    pub handle: String,
    /// The file's name.
    pub name: String,
}

/// A table and how it is to be read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportArgs {
    /// The file.
    pub handle: String,
    /// How it is to be read; what is not said is found out.
    #[serde(default)]
    pub options: ImportOptions,
}

/// In what order a date in figures is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureOrder {
    /// 06/03/1991 is 6 March 1991.
    Dmy,
    /// 06/03/1991 is June 3, 1991.
    Mdy,
    /// 1991/03/06: the year says it.
    Ymd,
}

/// How a table is to be read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ImportOptions {
    /// The name of the encoding.
    pub encoding: Option<String>,
    /// What stands between cells.
    pub delimiter: Option<String>,
    /// Whether the first row names the columns.
    pub header: Option<bool>,
    /// The order of dates in figures, by column.
    #[ts(optional, as = "Option<BTreeMap<String, FigureOrder>>")]
    pub order: BTreeMap<String, FigureOrder>,
    /// What goes where; null to guess.
    pub mapping: Option<Vec<Mapped>>,
    /// Whether columns that go nowhere are kept as fields.
    pub keep_unmapped: Option<bool>,
    /// Cells that stand for “not known” in columns of dates, beside empty ones and the usual words.
    pub unknown: Option<Vec<String>>,
}

/// Where a field of the event comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mapped {
    /// id, title, start, end, date, kind, status, actor, place, tag, source, note, `field:NAME`.
    pub field: String,
    /// A column, or a template: “{name}: {country}”.
    pub from: String,
}

/// What sort of file is to be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFormat {
    /// A table of anybody's: columns are mapped to fields.
    Table,
    /// A table that Dateline exported: it is read as it is, and nothing is to be mapped.
    DatelineTable,
    /// JSON that Dateline exported: records, not rows, and nothing is to be mapped.
    DatelineJson,
}

/// A table, looked at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportPreview {
    /// The file's name.
    pub name: String,
    /// What sort of file it is. Only a table of anybody's has columns, rows and a mapping.
    pub format: ImportFormat,
    /// The encoding that it was read in.
    pub encoding: String,
    /// What stands between cells.
    pub delimiter: String,
    /// Whether the first row names the columns.
    pub header: bool,
    /// How many rows there are.
    pub rows_total: u64,
    /// The columns.
    pub columns: Vec<ImportColumn>,
    /// What goes where.
    pub mapping: Vec<Mapped>,
    /// What columns can go to.
    pub targets: Vec<ImportTarget>,
    /// Columns with dates, and the order of their figures.
    pub date_columns: Vec<DateColumn>,
    /// The first rows, as the events that they will be.
    pub rows: Vec<ImportRow>,
    /// What is wrong.
    pub problems: Vec<ImportProblem>,
    /// How many rows become what; null where the table is too large to be tried while one looks at it.
    pub counts: Option<ImportCounts>,
    /// What was decided about the table as a whole, as sentences.
    pub remarks: Vec<String>,
    /// What only the person can decide before it is imported: the encoding, the order of dates.
    pub undecided: Option<crate::ApiError>,
}

/// A column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportColumn {
    /// Its name.
    pub name: String,
    /// Some of its cells.
    pub samples: Vec<String>,
    /// How many rows were looked at for this.
    pub looked: u64,
    /// How many of their cells are not empty.
    pub filled: u64,
    /// The field that it seems to be for.
    pub guess: Option<String>,
}

/// What a column can go to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportTarget {
    /// The field, as a mapping names it.
    pub field: String,
    /// As people read it.
    pub label: String,
    /// Under which heading it stands.
    pub group: String,
    /// Whether several columns can go there.
    pub repeat: bool,
}

/// A column with dates.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DateColumn {
    /// The column.
    pub column: String,
    /// The order of its figures.
    pub order: Option<FigureOrder>,
    /// What tells so, as a sentence.
    pub evidence: String,
    /// Whether nothing else is possible.
    pub certain: bool,
    /// What else is possible.
    pub alternatives: Vec<FigureOrder>,
}

/// A row as the event that it will be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportRow {
    /// Its line in the file, from 1.
    pub line: u64,
    /// What would become of it.
    pub outcome: RowOutcome,
    /// What the event is called.
    pub title: String,
    /// When it was, for reading.
    pub date: String,
    /// The same as EDTF.
    pub edtf: String,
    /// The kind's name.
    pub kind: String,
    /// How far it has come.
    pub status: String,
    /// Who took part.
    pub actors: Vec<String>,
    /// Where.
    pub place: String,
    /// Why it will not be taken, or what is odd.
    pub problem: Option<String>,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportProblem {
    /// Its line in the file, from 1.
    pub line: u64,
    /// The column.
    pub column: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

/// How many rows become what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportCounts {
    /// All rows.
    pub rows: u64,
    /// New events.
    pub new: u64,
    /// Events that are there and change.
    pub updated: u64,
    /// Events that are there and stay as they are.
    pub unchanged: u64,
    /// Rows left out on purpose.
    pub skipped: u64,
    /// Rows that cannot be taken.
    pub refused: u64,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    /// A new event.
    New,
    /// An event that was there has changed.
    Updated,
    /// An event that was there stays as it was.
    Unchanged,
    /// Left out on purpose.
    Skipped,
    /// It could not be taken.
    Refused,
}

/// What became of the table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportReport {
    /// For `import_report`.
    pub handle: String,
    /// The change's id; null if nothing changed.
    pub change: Option<String>,
    /// How many rows became what.
    pub counts: ImportCounts,
    /// What is to be known about the table as a whole.
    pub remarks: Vec<String>,
    /// The first rows that need a look: refused, then skipped.
    pub rows: Vec<ReportRow>,
}

/// What became of one row.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportRow {
    /// Its line in the file, from 1.
    pub line: u64,
    /// What became of it.
    pub outcome: RowOutcome,
    /// What the event is called.
    pub title: String,
    /// Why.
    pub why: String,
    /// The event.
    pub id: Option<String>,
}

/// Which rows of the last report are wanted.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportReportArgs {
    /// The report.
    pub handle: String,
    /// Only rows that became this.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub outcome: Option<RowOutcome>,
    /// How many to skip.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// Rows of a report.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportRows {
    /// The rows.
    pub rows: Vec<ReportRow>,
    /// How many there are in all.
    pub total: u64,
}
