//! What a person can say about how a table is read.

use std::collections::BTreeMap;

use crate::dates::Order;

/// How a table is read. The default proposes everything.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// What the table is called, for reading it again later; otherwise its file name without the ending.
    pub name: Option<String>,
    /// The encoding, by its WHATWG label; otherwise it is found.
    pub encoding: Option<String>,
    /// What stands between cells; otherwise it is found.
    pub delimiter: Option<u8>,
    /// Whether the first row names the columns.
    pub header: bool,
    /// Lines of the mapping: `start=start-date`.
    pub map: Vec<String>,
    /// What parts several values in one cell: `actor=;`.
    pub split: Vec<String>,
    /// Whether what the lines leave open is proposed.
    pub guess: bool,
    /// Whether columns that are mapped to nothing are kept as fields that the analyst defines.
    pub keep_unmapped: bool,
    /// More words for “not known”, in columns of dates.
    pub unknown: Vec<String>,
    /// The order of day and month, by column.
    pub orders: BTreeMap<String, Order>,
    /// Whether every event cites the table that it came from; otherwise it does unless the table is very large.
    pub cite: Option<bool>,
}

impl ImportOptions {
    /// Whether the person said how the text is to be read, so that it is taken for a table whatever it looks like.
    #[must_use]
    pub const fn is_explicit(&self) -> bool {
        !self.map.is_empty() || self.delimiter.is_some()
    }
}

impl Default for ImportOptions {
    fn default() -> Self {
        Self {
            name: None,
            encoding: None,
            delimiter: None,
            header: true,
            map: Vec::new(),
            split: Vec::new(),
            guess: true,
            keep_unmapped: true,
            unknown: Vec::new(),
            orders: BTreeMap::new(),
            cite: None,
        }
    }
}
