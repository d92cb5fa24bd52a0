//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::output::Form;

/// Keep dated events with what their sources say, and no more exactly than they say it.
#[derive(Debug, Parser)]
#[command(name = "dateline", version, propagate_version = true, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Answer with one JSON document.
    #[arg(long, global = true, conflicts_with = "jsonl")]
    json: bool,
    /// Answer with one JSON document a line.
    #[arg(long, global = true)]
    jsonl: bool,
    /// Who edits; otherwise DATELINE_AUTHOR, the name given in the window, or the name of the user.
    #[arg(long, global = true, value_name = "NAME")]
    pub author: Option<String>,
}

impl Arguments {
    /// The form of the answer.
    pub const fn form(&self) -> Form {
        match (self.json, self.jsonl) {
            (true, _) => Form::Json,
            (_, true) => Form::JsonLines,
            _ => Form::Text,
        }
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new event database.
    New(New),
    /// Say what is in a file.
    Info(File),
    /// List events in the order of time.
    List(List),
    /// Say what deserves a second look: impossible orders, contradictions, silences, bursts, what is overdue.
    Findings(Findings),
    /// Say how words are understood as a date.
    Date(Date),
    /// Take events from tables, or from Dateline's own JSON.
    Import(Import),
    /// Write events to a table, Dateline's own JSON or a picture.
    Export(Export),
    /// Compare what a file holds with its log.
    Check(File),
    /// Make anew what follows from the log, where “check” finds it wrong; a snapshot is kept first.
    Rebuild(File),
    /// Say who changed what and when, the latest first.
    Log(Log),
    /// Take back your latest change.
    Undo(File),
    /// Take back your latest undo.
    Redo(File),
    /// Add an event, or many from JSON Lines.
    Add(Add),
    /// Edit an event.
    Edit(Edit),
    /// Delete events.
    Delete(Delete),
    /// Write a table of made-up events, the same every time.
    BenchData(BenchData),
}

/// A file to work on.
#[derive(Debug, Args)]
pub struct File {
    /// The event database.
    pub file: PathBuf,
}

/// See [`Command::New`].
#[derive(Debug, Args)]
pub struct New {
    /// Where to make it; a file that is there is left alone.
    pub file: PathBuf,
    /// With the sample: a report about two-plus-two talks, as events.
    #[arg(long)]
    pub sample: bool,
}

/// See [`Command::List`].
#[derive(Debug, Args)]
pub struct List {
    /// The event database.
    pub file: PathBuf,
    /// Which events: words, “phrases”, kind:talks, actor:Japan, when:2022-01, dead>=10 … with OR, NOT and parentheses.
    /// Put a query with quotation marks, parentheses or signs into single quotes.
    pub query: Vec<String>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// See [`Command::Findings`].
#[derive(Debug, Args)]
pub struct Findings {
    /// The event database.
    pub file: PathBuf,
    /// Which events, as in “list”.
    pub query: Vec<String>,
    /// What lanes are made of, in which silences and bursts are looked for.
    #[arg(long, value_name = "LANES", default_value = "kind", value_parser = ["kind", "actor", "place", "status", "none"])]
    pub lanes: String,
}

/// See [`Command::Date`].
#[derive(Debug, Args)]
pub struct Date {
    /// The words, as people write them, or EDTF.
    pub words: String,
    /// The day from which “last month” is counted: the day of publication, mostly.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Whether 06/03/1991 has the day or the month first.
    #[arg(long, value_name = "dmy|mdy", value_parser = ["dmy", "mdy"])]
    pub order: Option<String>,
}

/// Formats of files that come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportFormat {
    /// A table in text: CSV, TSV and the like.
    Csv,
    /// Dateline's own JSON.
    Json,
}

/// See [`Command::Import`].
#[derive(Debug, Args)]
pub struct Import {
    /// The event database.
    pub file: PathBuf,
    /// The tables; “-” is standard input.
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    /// What they are; otherwise what they look like.
    #[arg(long, value_enum)]
    pub format: Option<ImportFormat>,
    /// Which column, or which template with columns in it, fills which field: start=start-date, 'title={name}: {country}'.
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub map: Vec<String>,
    /// What parts several values in a cell: 'actor=;', tag=newline.
    #[arg(long, value_name = "FIELD=SEPARATOR")]
    pub split: Vec<String>,
    /// Only what is mapped; propose nothing.
    #[arg(long)]
    pub no_guess: bool,
    /// Leave out columns that nothing is mapped to, instead of keeping them as fields.
    #[arg(long)]
    pub leave: bool,
    /// What the table is called, to be known again; otherwise its file name.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The encoding: utf-8, windows-1252, macintosh, gbk …
    #[arg(long)]
    pub encoding: Option<String>,
    /// What stands between cells: a character, or “tab”.
    #[arg(long)]
    pub delimiter: Option<String>,
    /// The first row is a row like the others.
    #[arg(long)]
    pub no_header: bool,
    /// Whether dates such as 06/03/1991 have the day or the month first.
    #[arg(long, value_name = "COLUMN=dmy|mdy")]
    pub order: Vec<String>,
    /// More words that stand for a date that is not known.
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub unknown: Vec<String>,
    /// Cite the row of the table for every event, however large the table is.
    #[arg(long, conflicts_with = "no_cite")]
    pub cite: bool,
    /// Do not cite the table.
    #[arg(long)]
    pub no_cite: bool,
    /// Say what would come of it, and do nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Formats of files that go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// A table.
    Csv,
    /// Everything, in Dateline's own JSON.
    Json,
    /// The timeline as a drawing.
    Svg,
    /// The timeline as a picture.
    Png,
    /// The timeline or a chronology on pages of paper.
    Pdf,
}

/// What stands on the pages of a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageContent {
    /// The timeline.
    Timeline,
    /// A chronology: date, title, who, where and the sources of each event.
    List,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inches.
    Letter,
    /// 11 × 17 inches.
    Tabloid,
}

/// See [`Command::Export`].
#[derive(Debug, Args)]
pub struct Export {
    /// The event database.
    pub file: PathBuf,
    /// Which events; otherwise all.
    pub query: Vec<String>,
    /// The format; otherwise what the name of the output says.
    #[arg(long, value_enum)]
    pub format: Option<ExportFormat>,
    /// Where to write; “-” is standard output.
    #[arg(short, long, value_name = "OUT")]
    pub output: PathBuf,
    /// In a table: write cells that look like formulas as they are. For programs, not for spreadsheets.
    #[arg(long)]
    pub exact: bool,
    /// In a table: only columns for people, without what makes it complete.
    #[arg(long)]
    pub plain: bool,
    /// In a picture: its width in pixels.
    #[arg(long, value_name = "PIXELS")]
    pub width: Option<u32>,
    /// In a picture: what each lane stands for.
    #[arg(long, value_name = "kind|actor|place|status|none")]
    pub lanes: Option<String>,
    /// In a picture: all lanes, however tall it gets.
    #[arg(long)]
    pub all_lanes: bool,
    /// In a picture: relations of events as arcs, if they are not too many.
    #[arg(long)]
    pub relations: bool,
    /// In a picture: light letters on a dark ground.
    #[arg(long)]
    pub dark: bool,
    /// In a PDF: what stands on its pages.
    #[arg(long = "as", value_enum, value_name = "timeline|list")]
    pub content: Option<PageContent>,
    /// In a PDF: the size of its pages; A4 if it is not said.
    #[arg(long, value_enum, value_name = "a4|a3|letter|tabloid")]
    pub paper: Option<PaperSize>,
    /// In a PDF: upright; a chronology is so anyway.
    #[arg(long, conflicts_with = "landscape")]
    pub portrait: bool,
    /// In a PDF: sideways; a timeline is so anyway.
    #[arg(long)]
    pub landscape: bool,
    /// In a PDF of the timeline: so many pages side by side for the time, and below each other as many as the lanes need,
    /// instead of one page for all.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=100))]
    pub across: Option<u16>,
    /// In a PDF: what stands at the top of each page.
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
}

/// See [`Command::Log`].
#[derive(Debug, Args)]
pub struct Log {
    /// The event database.
    pub file: PathBuf,
    /// At most so many changes.
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// What is to be written of an event.
#[derive(Debug, Clone, Default, Args)]
pub struct EventFields {
    /// Its title.
    #[arg(long)]
    pub title: Option<String>,
    /// Its date, in words or EDTF; an empty one makes it undated.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// The day from which “last month” is counted.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Its kind, by name or word.
    #[arg(long)]
    pub kind: Option<String>,
    /// Its status: possible, announced, planned, expected, under-way, held, postponed, cancelled, not-held.
    #[arg(long)]
    pub status: Option<String>,
    /// An actor in a role: host=Japan, or only Japan.
    #[arg(long, value_name = "ROLE=NAME")]
    pub actor: Vec<String>,
    /// Its place.
    #[arg(long)]
    pub place: Option<String>,
    /// A source that says so, by title or address.
    #[arg(long)]
    pub source: Vec<String>,
    /// A tag.
    #[arg(long)]
    pub tag: Vec<String>,
    /// What happened, in a few sentences.
    #[arg(long)]
    pub summary: Option<String>,
    /// A note.
    #[arg(long)]
    pub note: Vec<String>,
}

/// See [`Command::Add`].
#[derive(Debug, Args)]
pub struct Add {
    /// The event database.
    pub file: PathBuf,
    /// What the event is.
    #[command(flatten)]
    pub fields: EventFields,
    /// Read events from this file of JSON Lines, each an object with the names of these options; “-” is standard
    /// input. Each is answered as soon as it is safe on the disk.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Make a kind that is not there yet.
    #[arg(long)]
    pub new_kind: bool,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// See [`Command::Edit`].
#[derive(Debug, Args)]
pub struct Edit {
    /// The event database.
    pub file: PathBuf,
    /// The event: its id, or words that find no other.
    pub event: String,
    /// What to change.
    #[command(flatten)]
    pub fields: EventFields,
    /// Take out an actor.
    #[arg(long, value_name = "NAME")]
    pub remove_actor: Vec<String>,
    /// Take off a tag.
    #[arg(long, value_name = "NAME")]
    pub remove_tag: Vec<String>,
    /// Make a kind that is not there yet.
    #[arg(long)]
    pub new_kind: bool,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// See [`Command::Delete`].
#[derive(Debug, Args)]
pub struct Delete {
    /// The event database.
    pub file: PathBuf,
    /// The events: their ids, or words that each find one event.
    #[arg(required = true)]
    pub events: Vec<String>,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// See [`Command::BenchData`].
#[derive(Debug, Args)]
pub struct BenchData {
    /// How many.
    pub count: u64,
    /// Where to write; “-” is standard output.
    pub output: PathBuf,
}
