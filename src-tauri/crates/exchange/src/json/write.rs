//! Writing.

use std::io::Write;
use std::path::Path;

use dateline_core::Noun;
use dateline_core::query::Query;
use dateline_store::Database;

use super::{FORMAT, ORDER, to_json};
use crate::error::ExchangeError;
use crate::export::{LeftOut, Live};

/// Writes the records of a database that are not deleted, with the events that `query` finds, and says what is not
/// among them. A million events pass through one at a time.
///
/// # Errors
/// If the database cannot be read or `out` cannot be written.
pub fn write(database: &Database, query: &Query, out: &mut dyn Write) -> Result<LeftOut, ExchangeError> {
    let mut left_out = LeftOut::default();
    let live = Live::read(database, query, &mut left_out)?;
    let refuse = ExchangeError::io_of_output;
    write!(out, "{{\"dateline\":{FORMAT},\"records\":{{").map_err(refuse)?;
    let mut first_noun = true;
    for noun in ORDER {
        let mut first = true;
        database.each(*noun, |record| {
            let Some(record) = live.keep(record, &mut left_out)? else { return Ok(()) };
            let before = match (first, first_noun) {
                (false, _) => ",\n".to_owned(),
                (true, false) => format!(",\n\"{}\":[\n", noun.table()),
                (true, true) => format!("\n\"{}\":[\n", noun.table()),
            };
            (first, first_noun) = (false, false);
            out.write_all(before.as_bytes()).map_err(refuse)?;
            serde_json::to_writer(&mut *out, &to_json(&record)).map_err(|error| refuse(error.into()))
        })?;
        if !first {
            out.write_all(b"\n]").map_err(refuse)?;
        }
        if *noun == Noun::Attachment && !first {
            left_out.say("The bytes of attachments.");
        }
    }
    out.write_all(b"}}\n").map_err(refuse)?;
    left_out.say("The history, and who edited. A copy of the file keeps both.");
    Ok(left_out)
}

impl ExchangeError {
    /// For an error while writing to an output whose name the caller knows.
    pub(crate) fn io_of_output(source: std::io::Error) -> Self {
        Self::io(Path::new("the export"), "written")(source)
    }
}
