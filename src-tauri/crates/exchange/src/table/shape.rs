//! What sort of table a text is: how its lines end, what parts its cells, whether it is a table at all.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::encoding::TextEncoding;
use super::text::TextReader;
use crate::error::{ExchangeError, file_name};

/// Delimiters that real tables were met with.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Characters of the text that the delimiter is judged by.
const SAMPLE: usize = 256 * 1024;
/// Rows of the sample that are looked at.
const SAMPLE_ROWS: usize = 500;
/// A text is taken for a table if at least this share of its rows has as many cells as the first, in percent.
const EVEN_ROWS: usize = 60;

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// A line feed.
    Lf,
    /// A carriage return and a line feed.
    CrLf,
    /// A bare carriage return, as old Macintoshes wrote.
    Cr,
}

/// The shape of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// What stands between cells.
    pub delimiter: u8,
    /// How lines end.
    pub line_end: LineEnd,
    /// The first line only names the delimiter (`sep=;`, as Excel writes) and is passed over.
    pub names_delimiter: bool,
    /// The last line ends like the others.
    pub ends_with_line_end: bool,
    /// Bytes of text, for progress.
    pub bytes: u64,
}

/// Reads the whole text once and finds its shape.
///
/// # Errors
/// If the file is empty or holds bytes that its encoding does not allow, or if it is text without columns and the
/// person named no `delimiter`.
pub fn detect(
    path: &Path,
    encoding: &TextEncoding,
    delimiter: Option<u8>,
    believed: bool,
) -> Result<Shape, ExchangeError> {
    let counts = count(path, encoding)?;
    if counts.sample.trim().is_empty() {
        return Err(ExchangeError::Empty { name: file_name(path) });
    }
    counts.shape(path, delimiter, believed)
}

/// What the beginning of the file shows of its shape, where that is enough: UTF-8 without a doubt.
///
/// # Errors
/// As [`detect`].
pub fn glance(path: &Path, delimiter: Option<u8>, believed: bool) -> Result<Option<Shape>, ExchangeError> {
    let refuse = |error| ExchangeError::io(path, "read")(error);
    let mut file = File::open(path).map_err(refuse)?;
    let length = file.metadata().map_err(refuse)?.len();
    let mut head = Vec::with_capacity(SAMPLE);
    Read::by_ref(&mut file).take(SAMPLE as u64).read_to_end(&mut head).map_err(refuse)?;
    let mut last = [0];
    if length > 0 {
        file.seek(SeekFrom::End(-1)).and_then(|_| file.read_exact(&mut last)).map_err(refuse)?;
    }
    let mark = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let body = whole_characters(&head[mark..]);
    let cut = head.len() - mark - body.len();
    let ends_here = length == head.len() as u64;
    if body.trim_ascii().is_empty() || body.contains(&0) || cut > 3 || (cut > 0 && ends_here) {
        return Ok(None);
    }
    let mut counts = Counts { bytes: length - mark as u64, last: last[0], ..Counts::default() };
    counts.add(body);
    counts.sample = String::from_utf8_lossy(body).into_owned();
    counts.shape(path, delimiter, believed).map(Some)
}

#[derive(Default)]
struct Counts {
    bytes: u64,
    feeds: u64,
    returns: u64,
    pairs: u64,
    last: u8,
    sample: String,
}

impl Counts {
    fn add(&mut self, text: &[u8]) {
        self.feeds += of(text, b'\n');
        let returns = of(text, b'\r');
        if returns > 0 {
            self.returns += returns;
            self.pairs += text.windows(2).filter(|pair| pair == b"\r\n").count() as u64;
        }
    }

    fn shape(&self, path: &Path, delimiter: Option<u8>, believed: bool) -> Result<Shape, ExchangeError> {
        let line_end = match self {
            Self { feeds: 0, returns: 1.., .. } => LineEnd::Cr,
            Self { feeds, pairs, .. } if pairs * 2 > *feeds => LineEnd::CrLf,
            _ => LineEnd::Lf,
        };
        let named = named_delimiter(&self.sample);
        let body = if named.is_some() { rest_after_first_line(&self.sample) } else { &self.sample };
        let chosen = match delimiter.or(named) {
            Some(delimiter) => delimiter,
            None => best_delimiter(path, body, believed)?,
        };
        Ok(Shape {
            delimiter: chosen,
            line_end,
            names_delimiter: named.is_some(),
            ends_with_line_end: matches!(self.last, b'\n' | b'\r'),
            bytes: self.bytes,
        })
    }
}

fn count(path: &Path, encoding: &TextEncoding) -> Result<Counts, ExchangeError> {
    let mut text = TextReader::open(path, encoding.encoding)?;
    let mut counts = Counts::default();
    let mut sample = Vec::new();
    let mut chunk = vec![0; 256 * 1024];
    loop {
        let read = match text.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => &chunk[..read],
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                let (name, line) = (file_name(path), counts.feeds.max(counts.returns) + 1);
                let encoding = encoding.encoding.name();
                return Err(ExchangeError::Encoding { name, encoding, line });
            }
            Err(error) => return Err(ExchangeError::io(path, "read")(error)),
        };
        counts.bytes += read.len() as u64;
        counts.add(read);
        counts.last = read[read.len() - 1];
        if sample.len() < SAMPLE {
            sample.extend_from_slice(&read[..read.len().min(SAMPLE)]);
        }
    }
    counts.sample = String::from_utf8_lossy(whole_characters(&sample)).into_owned();
    if counts.sample.contains('\0') {
        return Err(ExchangeError::NotText { name: file_name(path) });
    }
    Ok(counts)
}

fn of(bytes: &[u8], wanted: u8) -> u64 {
    bytes.iter().filter(|byte| **byte == wanted).count() as u64
}

fn whole_characters(sample: &[u8]) -> &[u8] {
    match std::str::from_utf8(sample) {
        Ok(_) => sample,
        Err(error) => &sample[..error.valid_up_to()],
    }
}

fn named_delimiter(sample: &str) -> Option<u8> {
    let line = sample.lines().next()?.trim_matches('"');
    let rest =
        line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &line.as_bytes()[4..])?;
    match rest {
        [delimiter] if delimiter.is_ascii() => Some(*delimiter),
        _ => None,
    }
}

fn rest_after_first_line(sample: &str) -> &str {
    sample.split_once('\n').map_or("", |(_, rest)| rest)
}

/// The delimiter under which the rows are evenest, and of those the one that gives most columns.
fn best_delimiter(path: &Path, sample: &str, believed: bool) -> Result<u8, ExchangeError> {
    let sample = sample.replace('\r', "\n");
    let mut best: Option<(usize, usize, u8)> = None;
    for delimiter in DELIMITERS {
        let (columns, even) = evenness(&sample, delimiter);
        if columns > 1 && best.is_none_or(|(most_even, most, _)| (even, columns) > (most_even, most)) {
            best = Some((even, columns, delimiter));
        }
    }
    match best {
        Some((even, _, delimiter)) if even >= EVEN_ROWS || believed => Ok(delimiter),
        None if believed => Ok(b','),
        found => Err(ExchangeError::NotATable {
            name: file_name(path),
            why: match found {
                Some(_) => "its lines do not fall into the same number of cells".to_owned(),
                None => "it has only one column".to_owned(),
            },
        }),
    }
}

/// How many cells the first row has, and how many rows in a hundred have as many.
fn evenness(sample: &str, delimiter: u8) -> (usize, usize) {
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(sample.as_bytes());
    let mut record = csv::ByteRecord::new();
    let (mut columns, mut even, mut all) = (0, 0, 0);
    while all < SAMPLE_ROWS && rows.read_byte_record(&mut record).unwrap_or(false) {
        if all == 0 {
            columns = record.len();
        }
        all += 1;
        even += usize::from(record.len() == columns);
    }
    (columns, (even * 100).checked_div(all).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::super::encoding;
    use super::*;

    fn shape(bytes: &[u8]) -> Result<Shape, ExchangeError> {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        std::fs::write(file.path(), bytes).expect("written");
        detect(file.path(), &encoding::detect(file.path(), None)?, None, false)
    }

    #[test]
    fn delimiters_and_line_ends_are_found() {
        for (text, delimiter, line_end) in [
            ("a,b\n1,2\n", b',', LineEnd::Lf),
            ("a;b;c\r\n1,5;2;3\r\n", b';', LineEnd::CrLf),
            ("a\tb\r1\t2\r", b'\t', LineEnd::Cr),
            ("a|b\n1|2", b'|', LineEnd::Lf),
            ("a,b\r\n1,\"two\nlines\"\r\n2,3\r\n", b',', LineEnd::CrLf),
        ] {
            let found = shape(text.as_bytes()).expect("a table");
            assert_eq!((found.delimiter, found.line_end), (delimiter, line_end), "{text:?}");
        }
    }

    #[test]
    fn a_first_line_may_name_the_delimiter() {
        let found = shape(b"sep=;\r\na;b,c\r\n1;2\r\n").expect("a table");
        assert!(found.names_delimiter);
        assert_eq!(found.delimiter, b';');
    }

    #[test]
    fn prose_is_no_table() {
        let prose = "TOKYO, Jan 6 - Japan and Australia signed a pact.\n\nIt is, he said, a step, and more.\nTalks go on.\n";
        assert!(matches!(shape(prose.as_bytes()), Err(ExchangeError::NotATable { .. })));
        assert!(matches!(shape(b"one\ntwo\n"), Err(ExchangeError::NotATable { .. })));
    }

    #[test]
    fn nothing_and_only_blank_lines_are_empty() {
        assert!(matches!(shape(b""), Err(ExchangeError::Empty { .. })));
        assert!(matches!(shape(b"\xef\xbb\xbf \r\n\r\n"), Err(ExchangeError::Empty { .. })));
    }

    #[test]
    fn bad_bytes_are_named_by_line() {
        let file = tempfile::NamedTempFile::new().expect("a temporary file");
        std::fs::write(file.path(), b"id,title\n1,one\n2,caf\xe9\n3,three\n").expect("written");
        let chosen = encoding::detect(file.path(), Some("utf-8")).expect("chosen");
        let error = detect(file.path(), &chosen, None, false).expect_err("refused");
        assert!(matches!(error, ExchangeError::Encoding { line: 3, .. }), "{error}");
    }
}
