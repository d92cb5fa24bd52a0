//! Rows that were copied from a spreadsheet: to whatever imports tables they are one more file.

use std::io::Write;

use dateline_core::Date;
use dateline_core::date::Reading;

use super::{App, lock};
use crate::wire::{ImportArgs, Offered};
use crate::{ApiError, ErrorCode};

/// What pasted rows are called where a file has its name.
const NAME: &str = "Pasted rows.tsv";

/// The longest text that is taken, in bytes: as much as a clipboard holds of a large sheet.
const LONGEST: usize = 64 * 1024 * 1024;

/// Pasted rows that are on offer.
#[derive(Debug)]
pub(super) struct Pasted {
    handle: String,
    header: bool,
    /// Nobody else may look into it; it goes when other rows are pasted, or with the app.
    _folder: tempfile::TempDir,
}

impl App {
    /// Offers pasted rows to the import. The ones pasted before are forgotten.
    ///
    /// # Errors
    /// If there is nothing in the text, it is far too long, or it cannot be kept while it is looked at.
    pub(crate) fn offer_text(&self, text: &str) -> Result<Offered, ApiError> {
        let refused = |message: &str, hint: &str| ApiError::new(ErrorCode::BadTable, message, hint);
        if text.trim().is_empty() {
            return Err(refused("there is nothing in what was pasted", "Copy rows of a table first."));
        }
        if text.len() > LONGEST {
            return Err(refused(
                "these are too many rows to paste",
                "Save them as a CSV file and import that. Nothing was changed.",
            ));
        }
        let kept = |error: std::io::Error| ApiError::of_io(&error, "the pasted rows", "kept");
        let folder = tempfile::Builder::new().prefix("dateline-pasted-").tempdir().map_err(kept)?;
        let path = folder.path().join(NAME);
        std::fs::File::create_new(&path)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(kept)?;
        let mut handles = lock(&self.inner.handles);
        if let Some(before) = handles.pasted.take() {
            handles.forget(&before.handle);
        }
        let offered = handles.offer(&path);
        let pasted = Pasted { handle: offered.handle.clone(), header: has_header(text), _folder: folder };
        handles.pasted = Some(pasted);
        Ok(offered)
    }

    /// Fills in whether the first row names the columns, where the person has not said: rows are often copied without
    /// their header.
    pub(crate) fn with_header(&self, mut args: ImportArgs) -> ImportArgs {
        let handles = lock(&self.inner.handles);
        if let Some(pasted) = handles.pasted.as_ref().filter(|pasted| pasted.handle == args.handle) {
            args.options.header.get_or_insert(pasted.header);
            args.options.delimiter.get_or_insert_with(|| "tab".to_owned());
            args.options.encoding.get_or_insert_with(|| "UTF-8".to_owned());
        }
        args
    }
}

/// Whether the first row names columns: no cell of it is a date.
fn has_header(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let is_date = |cell: &str| {
        let cell = cell.trim().trim_matches('"');
        cell.bytes().any(|byte| byte.is_ascii_digit())
            && [
                Reading::default(),
                Reading { order: dateline_core::date::DayOrder::DayFirst, ..Reading::default() },
            ]
            .iter()
            .any(|reading| Date::read(cell, reading).is_ok_and(|date| !date.is_undated()))
    };
    !first.split('\t').any(is_date)
}

#[cfg(test)]
mod tests {
    use super::has_header;

    #[test]
    fn a_row_with_a_date_is_no_header() {
        assert!(has_header("Date\tTitle\n7 Jan 2022\tTalks"));
        assert!(!has_header("\n7 Jan 2022\tTalks"));
        assert!(!has_header("Talks\t07/01/2022"));
        assert!(!has_header("2021-12\tRemarks"));
        assert!(has_header("Column 1\tColumn 2"));
    }
}
