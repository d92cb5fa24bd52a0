//! Writing.

use std::io::Write;

use dateline_core::model::{FigureType, Noun, Value};
use dateline_core::query::Query;
use dateline_core::{Date, Id};
use dateline_store::{Database, EventRow, Record};
use serde_json::{Map, Value as Json};

use super::gather::{Gathered, Gatherer};
use super::order::in_order;
use super::{
    COLUMNS, DATE_SHOWN, EXACT, GUARDED, LONGEST_CELL, actor_cell, date_cells, date_of_cells, list_cell,
};
use crate::error::ExchangeError;
use crate::export::{LeftOut, Live, guarded};
use crate::json::{ORDER, to_json};

/// How a table is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// Cells are exactly what they are, also those that a spreadsheet would take for formulas.
    pub exact: bool,
    /// Without the last column, which makes the table complete.
    pub plain: bool,
}

/// Writes the events that `query` finds, in the order of time, as a table after RFC 4180, and says what is not in it.
///
/// # Errors
/// If the database cannot be read or `out` cannot be written.
pub fn write(
    database: &Database,
    query: &Query,
    options: SheetOptions,
    out: &mut dyn Write,
) -> Result<LeftOut, ExchangeError> {
    let mut left_out = LeftOut::default();
    let live = Live::read(database, query, &mut left_out)?;
    let mut gatherer = Gatherer::new(database, live, left_out)?;
    let fields = gatherer.fields();
    let mut table = Table::new(options, out);
    table.header(&fields)?;
    in_order(database, query, |row, event| {
        let Some(event) = gatherer.event(event)? else { return Ok(()) };
        let gathered = gatherer.of_event(&event)?;
        let cells = cells(&event, &row, &gathered, &fields, &gatherer);
        let more = more(&event, &row.date, &gathered);
        table.row(cells, &more)
    })?;
    // What belongs to no event stands in rows of its own, below.
    let rest = gatherer.rest()?;
    if !options.plain {
        let empty = || vec![String::new(); COLUMNS.len() + fields.len()];
        for records in rest.chunks(50) {
            table.row(empty(), &by_noun(Map::new(), records))?;
        }
    }
    let mut left_out = gatherer.left_out;
    if options.plain {
        left_out.say("Everything beside the columns: citations, relations, claims, details of actors, places and sources.");
    } else if rest.iter().any(|record| record.noun == Noun::Attachment) {
        left_out.say("The bytes of attachments.");
    }
    table.finish(&mut left_out)?;
    left_out.say("The history, and who edited. A copy of the file keeps both.");
    Ok(left_out)
}

struct Table<'w> {
    writer: csv::Writer<&'w mut dyn Write>,
    options: SheetOptions,
    too_long: u64,
}

impl<'w> Table<'w> {
    fn new(options: SheetOptions, out: &'w mut dyn Write) -> Self {
        // Quotation marks around every cell keep spreadsheets from guessing, as far as anything does.
        let style = if options.exact { csv::QuoteStyle::Necessary } else { csv::QuoteStyle::Always };
        let writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).quote_style(style).from_writer(out);
        Self { writer, options, too_long: 0 }
    }

    fn header(&mut self, fields: &[Record]) -> Result<(), ExchangeError> {
        let mut names: Vec<String> = COLUMNS.map(str::to_owned).into();
        for field in fields {
            names.push(field_name(field, &names));
        }
        if !self.options.plain {
            names.push(if self.options.exact { EXACT } else { GUARDED }.to_owned());
        }
        self.write(&names)
    }

    fn row(&mut self, mut cells: Vec<String>, more: &Map<String, Json>) -> Result<(), ExchangeError> {
        if !self.options.plain {
            let json =
                || serde_json::to_string(more).map_err(|error| ExchangeError::io_of_output(error.into()));
            cells.push(if more.is_empty() { String::new() } else { json()? });
        }
        self.too_long += cells.iter().filter(|cell| cell.chars().count() > LONGEST_CELL).count() as u64;
        self.write(&cells)
    }

    fn write(&mut self, cells: &[String]) -> Result<(), ExchangeError> {
        let exact = self.options.exact;
        let guard = |cell: &String| if exact { cell.clone() } else { guarded(cell).into_owned() };
        self.writer.write_record(cells.iter().map(guard)).map_err(refuse)
    }

    fn finish(mut self, left_out: &mut LeftOut) -> Result<(), ExchangeError> {
        if self.too_long > 0 {
            left_out.say(format!(
                "Nothing of {} long cells is missing here, but a spreadsheet that saves this table cuts them at {LONGEST_CELL} characters.",
                self.too_long
            ));
        }
        self.writer.flush().map_err(ExchangeError::io_of_output)
    }
}

fn refuse(error: csv::Error) -> ExchangeError {
    let source = match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    };
    ExchangeError::io_of_output(source)
}

/// The column of a field: its name, with its unit; numbered where a column has that name already.
fn field_name(field: &Record, taken: &[String]) -> String {
    let plain = match field.text("unit") {
        Some(unit) => format!("{} ({unit})", field.title()),
        None => field.title().to_owned(),
    };
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_free = |name: &String| !taken.contains(name) && name != GUARDED && name != EXACT;
    let mut candidates =
        (1..).map(|count| if count == 1 { plain.clone() } else { format!("{plain} ({count})") });
    candidates.find(is_free).unwrap_or(plain)
}

fn cells(
    event: &Record,
    row: &EventRow,
    gathered: &Gathered,
    fields: &[Record],
    gatherer: &Gatherer<'_>,
) -> Vec<String> {
    let text = |field: &str| event.text(field).unwrap_or_default().to_owned();
    let name = |id: Option<Id>| id.and_then(|id| gatherer.shared(id)).map(|record| record.title().to_owned());
    let [date, time, zone, wording] = date_cells(&row.date);
    let of = |noun: Noun| gathered.direct.iter().filter(move |part| part.noun == noun);
    let mut cells = vec![
        event.id.to_string(),
        text("title"),
        date,
        time,
        zone,
        wording,
        name(event.link("kind")).unwrap_or_default(),
        text("status"),
        name(event.link("place")).unwrap_or_default(),
    ];
    let mut participations: Vec<&Record> = of(Noun::Participation).collect();
    participations.sort_by_key(|one| position(one));
    let named = participations.iter().filter_map(|one| {
        let actor = gatherer.shared(one.link("actor")?)?;
        Some((one.text("role"), actor.title()))
    });
    cells.push(actor_cell(named));
    let tags = of(Noun::Tagging).filter_map(|one| gatherer.shared(one.link("tag")?));
    cells.push(list_cell(tags.map(Record::title)));
    cells.push(text("summary"));
    cells.push(list_cell(of(Noun::Note).filter_map(|note| note.text("body"))));
    for field in fields {
        let figures: Vec<String> = of(Noun::Figure)
            .filter(|figure| figure.link("field") == Some(field.id))
            .map(|figure| figure_text(field, figure, gatherer))
            .collect();
        cells.push(match &figures[..] {
            [one] => one.clone(),
            several => list_cell(several.iter().map(String::as_str)),
        });
    }
    cells
}

/// The order in which participations are shown.
pub(super) fn position(participation: &Record) -> (i64, Id) {
    let position =
        if let Value::Int(position) = participation.get("position") { *position } else { i64::MAX };
    (position, participation.id)
}

/// A figure for people: dates as EDTF, records by name.
fn figure_text(field: &Record, figure: &Record, gatherer: &Gatherer<'_>) -> String {
    let value = figure.text("value").unwrap_or_default();
    let holds: Option<FigureType> = field.text("type").and_then(|word| word.parse().ok());
    let shown = match holds {
        Some(FigureType::Date) => {
            Date::from_stored(value).ok().and_then(|date| date.edtf().map(ToString::to_string))
        }
        Some(FigureType::Actor | FigureType::Place) => {
            let named = value.parse().ok().and_then(|id| gatherer.shared(id));
            named.map(|record| record.title().to_owned())
        }
        _ => None,
    };
    shown.unwrap_or_else(|| value.to_owned())
}

/// What the columns cannot say of an event and what hangs on it.
fn more(event: &Record, shown: &Date, gathered: &Gathered) -> Map<String, Json> {
    let mut rest = to_json(event);
    for in_columns in ["id", "title", "status", "summary"] {
        rest.remove(in_columns);
    }
    if let Value::Date(date) = event.get("date") {
        let cells = date_cells(date);
        let cells = [0, 1, 2, 3].map(|place: usize| cells[place].as_str());
        if date == shown && date_of_cells(cells).as_ref() == Ok(date) {
            rest.remove("date");
        } else {
            rest.insert(DATE_SHOWN.to_owned(), date_cells(shown)[0].as_str().into());
        }
    }
    let mut more = Map::new();
    if !rest.is_empty() {
        more.insert("event".to_owned(), Json::Object(rest));
    }
    by_noun(more, &gathered.records)
}

fn by_noun(mut more: Map<String, Json>, records: &[Record]) -> Map<String, Json> {
    for noun in ORDER {
        let of_noun: Vec<Json> = records
            .iter()
            .filter(|record| record.noun == *noun)
            .map(|record| Json::Object(to_json(record)))
            .collect();
        if !of_noun.is_empty() {
            more.insert(noun.table().to_owned(), of_noun.into());
        }
    }
    more
}
