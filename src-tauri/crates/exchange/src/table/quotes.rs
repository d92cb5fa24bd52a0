//! Whether a text ends within a quotation that is opened and never closed.

/// Where in a row the walk stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// Before the first character of a cell, where a quotation mark opens a quotation.
    #[default]
    CellStart,
    /// Within a cell; quotation marks in it stand for themselves.
    Cell,
    /// Within a quotation.
    Quotation,
    /// After a quotation mark within a quotation: it ends it, unless another one follows.
    Mark,
}

/// Walks over rows by the rules of the reader of rows: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), and whatever
/// follows a closed quotation belongs to its cell.
pub(super) struct Quotes {
    delimiter: u8,
    place: Place,
}

impl Quotes {
    /// Stands at the beginning of a row.
    pub(super) fn new(delimiter: u8) -> Self {
        Self { delimiter, place: Place::default() }
    }

    /// Goes on over some text.
    pub(super) fn walk(&mut self, text: &[u8]) {
        for byte in text {
            let parts = *byte == self.delimiter || matches!(byte, b'\r' | b'\n');
            self.place = match (self.place, *byte) {
                (Place::CellStart | Place::Mark, b'"') => Place::Quotation,
                (Place::Quotation, b'"') => Place::Mark,
                (Place::Quotation, _) => Place::Quotation,
                _ if parts => Place::CellStart,
                _ => Place::Cell,
            };
        }
    }

    /// Whether a quotation is open where it stands.
    pub(super) fn is_open(&self) -> bool {
        self.place == Place::Quotation
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_open(text: &str) -> bool {
        let mut quotes = Quotes::new(b',');
        quotes.walk(text.as_bytes());
        quotes.is_open()
    }

    #[test]
    fn a_quotation_is_open_until_its_mark() {
        for (text, open) in [
            ("1,\"A talk", true),
            ("1,\"A talk\"", false),
            ("1,\"A \"\"talk\"\"", true),
            ("1,5\" gun\n2,\"two\nlines\"\n", false),
            ("1,5\" gun\n2,\"two\nlines\n", true),
            ("\"a\" b\",c", false),
        ] {
            assert_eq!(is_open(text), open, "{text:?}");
        }
    }

    proptest! {
        /// What is written behind a text lies in a row of its own unless a quotation is open.
        #[test]
        fn the_reader_of_rows_agrees(text in "[ab,\"\r\n]{0,24}") {
            let followed = format!("{text}\nz");
            let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(followed.as_bytes());
            let last = rows.records().last().and_then(Result::ok);
            prop_assert_eq!(is_open(&text), last != Some(csv::StringRecord::from(vec!["z"])));
        }
    }
}
