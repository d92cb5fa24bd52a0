//! The rows of a table, each with the line that it begins on.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::encoding::{self, Known, TextEncoding};
use super::quotes::Quotes;
use super::shape::{self, LineEnd, Shape};
use super::text::TextReader;
use crate::error::{ExchangeError, file_name};

/// A table in a text file: what it is and what its columns are called. It is read anew each time rows are asked
/// for, so a table of any length takes no memory.
#[derive(Debug, Clone)]
pub struct Table {
    path: PathBuf,
    /// How its bytes become text.
    pub encoding: TextEncoding,
    /// How its text becomes cells.
    pub shape: Shape,
    /// The names of its columns, each only once: a second “name” is “name (2)”, one without a name “column 3”.
    pub columns: Vec<String>,
    header: bool,
}

/// One row.
#[derive(Debug, Default)]
pub struct Row {
    /// The line of the file on which it begins, counted from 1.
    pub line: u64,
    /// Its cells.
    pub cells: csv::StringRecord,
    /// Whether a quotation mark is opened in it and never closed, so that the rest of the file lies in one cell.
    pub is_open: bool,
}

impl Table {
    /// Looks at the file at `path`. `believed` takes it for a table whatever it looks like, because the person said
    /// how to read it.
    ///
    /// # Errors
    /// If it cannot be read, is not text or no table.
    pub fn open(
        path: &Path,
        encoding: Option<&str>,
        delimiter: Option<u8>,
        header: bool,
        believed: bool,
    ) -> Result<Self, ExchangeError> {
        let encoding = encoding::detect(path, encoding)?;
        let shape = shape::detect(path, &encoding, delimiter, believed)?;
        Self::with(path, encoding, shape, header)
    }

    /// Looks at the beginning of the file only, where that is enough to read it as UTF-8. Reading the rows may then
    /// still find bytes that are none.
    ///
    /// # Errors
    /// As [`Table::open`].
    pub fn glance(
        path: &Path,
        delimiter: Option<u8>,
        header: bool,
        believed: bool,
    ) -> Result<Option<Self>, ExchangeError> {
        let Some(shape) = shape::glance(path, delimiter, believed)? else { return Ok(None) };
        let encoding =
            TextEncoding { encoding: encoding_rs::UTF_8, known: Known::Strict, alternatives: Vec::new() };
        Self::with(path, encoding, shape, header).map(Some)
    }

    fn with(path: &Path, encoding: TextEncoding, shape: Shape, header: bool) -> Result<Self, ExchangeError> {
        let mut table = Self { path: path.to_owned(), encoding, shape, columns: Vec::new(), header: false };
        let first = table.rows()?.next_row()?.map(|row| row.cells).unwrap_or_default();
        table.columns = if header { named(&first) } else { named(&first.iter().map(|_| "").collect()) };
        table.header = header;
        Ok(table)
    }

    /// Where its file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name of its file, without the folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        file_name(&self.path)
    }

    /// Reads its rows from the first one below the names of the columns.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn rows(&self) -> Result<Rows, ExchangeError> {
        let text = TextReader::open(&self.path, self.encoding.encoding)?
            .with_bare_returns(self.shape.line_end == LineEnd::Cr);
        let reader = csv::ReaderBuilder::new()
            .delimiter(self.shape.delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(1 << 18)
            .from_reader(text);
        let mut rows = Rows { reader, table: self.clone(), line_end: 0 };
        let mut passed = Row::default();
        for _ in 0..usize::from(self.shape.names_delimiter) + usize::from(self.header) {
            rows.read(&mut passed)?;
        }
        Ok(rows)
    }
}

/// Reads rows one after the other.
pub struct Rows {
    reader: csv::Reader<TextReader<File>>,
    table: Table,
    /// The line on which the last row ended.
    line_end: u64,
}

impl Rows {
    /// Reads the next row into `row`, over what was in it, and says whether there was one.
    ///
    /// # Errors
    /// If the file cannot be read any more, or has changed to something else meanwhile.
    pub fn read(&mut self, row: &mut Row) -> Result<bool, ExchangeError> {
        let more = self.reader.read_record(&mut row.cells).map_err(|error| self.refuse(error))?;
        if !more {
            return Ok(false);
        }
        let within = row.cells.as_slice().bytes().filter(|byte| *byte == b'\n').count() as u64;
        // The reader stops after the carriage return of a pair: its line feed is not counted yet.
        let counted = self.reader.position().line();
        let shape = self.table.shape;
        let at_end = self.bytes() >= shape.bytes;
        // Under a quotation mark that is never closed, the last line end of the file lies within the cell.
        let may_be_open = at_end && (within > 0 || !shape.ends_with_line_end);
        row.is_open = may_be_open && self.is_never_closed(&row.cells)?;
        let unfinished = row.is_open || (at_end && !shape.ends_with_line_end);
        let end = if shape.line_end == LineEnd::CrLf || unfinished { counted } else { counted - 1 };
        self.line_end = end.max(self.line_end + 1);
        row.line = self.line_end.saturating_sub(within).max(1);
        Ok(true)
    }

    /// The cells do not tell how they were quoted, so the text of the last row is looked at again.
    fn is_never_closed(&self, cells: &csv::StringRecord) -> Result<bool, ExchangeError> {
        let begin = cells.position().map_or(0, csv::Position::byte);
        let mut text = TextReader::open(&self.table.path, self.table.encoding.encoding)?;
        let mut quotes = Quotes::new(self.table.shape.delimiter);
        let mut chunk = vec![0; 64 * 1024];
        let mut at = 0;
        loop {
            let read = text.read(&mut chunk).map_err(ExchangeError::io(&self.table.path, "read"))?;
            if read == 0 {
                return Ok(quotes.is_open());
            }
            let passed = usize::try_from(begin.saturating_sub(at)).unwrap_or(usize::MAX);
            quotes.walk(chunk[..read].get(passed..).unwrap_or_default());
            at += read as u64;
        }
    }

    /// The next row.
    ///
    /// # Errors
    /// As [`Rows::read`].
    pub fn next_row(&mut self) -> Result<Option<Row>, ExchangeError> {
        let mut row = Row::default();
        Ok(self.read(&mut row)?.then_some(row))
    }

    /// Bytes of text read so far, for progress.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.reader.position().byte()
    }

    fn refuse(&self, error: csv::Error) -> ExchangeError {
        let source = match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            _ => std::io::Error::new(std::io::ErrorKind::InvalidData, "the file changed while it was read"),
        };
        ExchangeError::io(&self.table.path, "read")(source)
    }
}

/// Names for all columns, none twice.
fn named(header: &csv::StringRecord) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    for (place, cell) in header.iter().enumerate() {
        let plain = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = if plain.is_empty() { format!("column {}", place + 1) } else { plain };
        let unique = (1..)
            .map(|count| if count == 1 { name.clone() } else { format!("{name} ({count})") })
            .find(|candidate| !names.contains(candidate));
        names.push(unique.unwrap_or(name));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<(u64, String)> {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        std::fs::write(file.path(), bytes).expect("written");
        let table = Table::open(file.path(), None, None, true, true).expect("a table");
        let mut rows = table.rows().expect("rows");
        let mut found = Vec::new();
        while let Some(row) = rows.next_row().expect("a row") {
            found.push((row.line, row.cells.get(0).unwrap_or("").to_owned()));
        }
        found
    }

    #[test]
    fn rows_know_their_lines_whatever_ends_them() {
        let expected: Vec<(u64, String)> =
            [(2, "1"), (3, "2"), (5, "3"), (7, "4")].map(|(line, cell)| (line, cell.to_owned())).into();
        let text = "id,title\n1,one\n2,\"two\nlines\"\n3,three\n\n4,four";
        assert_eq!(lines(text.as_bytes()), expected);
        assert_eq!(lines(format!("{text}\n").as_bytes()), expected);
        assert_eq!(lines(text.replace('\n', "\r").as_bytes()), expected);
        assert_eq!(lines(format!("\u{feff}{text}").as_bytes()), expected);
        assert_eq!(lines(text.replace('\n', "\r\n").as_bytes()), expected);
        assert_eq!(lines(format!("{text}\n").replace('\n', "\r\n").as_bytes()), expected);
    }

    #[test]
    fn columns_are_told_apart() {
        let header: csv::StringRecord = ["name", "", " start\n date ", "name"].iter().collect();
        assert_eq!(named(&header), ["name", "column 2", "start date", "name (2)"]);
    }
}
