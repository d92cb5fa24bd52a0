//! Tables and pictures out. What is written never holds a path or a clock time: equal databases give equal bytes.

use std::io::Write;
use std::path::Path;

use dateline_core::query::Query;
use dateline_exchange::export::{LeftOut, write_whole};
use dateline_exchange::sheet::{self, SheetOptions};
use dateline_exchange::{ExchangeError, json};

use dateline_store::Database;

use super::files::with_ending;
use crate::app::{FileFilter, file_name};
use crate::paper::{self, document_of};
use crate::picture::{Picture, painted};
use crate::wire::{ExportArgs, ExportFormat, Exported, PageSetup, Pages, PagesArgs};
use crate::{ApiError, App};

/// Writes events as a table, everything as JSON, or the timeline as a picture, where the person says.
///
/// # Errors
/// If no file is open, the query cannot be read, nothing is to be shown, or the file cannot be written; one that was
/// there is then as it was.
pub fn export(app: &App, args: ExportArgs) -> Result<Exported, ApiError> {
    let query = Query::parse(&args.query)?;
    let (ending, filter) = kind_of(args.format);
    let suggested =
        app.with_file(|file| Ok(format!("{}.{ending}", file.name().name.trim_end_matches(".dateline"))))?;
    let Some(path) = app.host().pick_file_to_save(&suggested, &filter) else {
        return Ok(Exported { saved: None, left_out: Vec::new() });
    };
    let path = with_ending(path, ending);
    let left_out = app.with_file(|file| {
        let left_out = match args.format {
            ExportFormat::Csv => {
                written(&path, |out| sheet::write(&file.db, &query, SheetOptions::default(), out))?
            }
            ExportFormat::Json => written(&path, |out| json::write(&file.db, &query, out))?,
            ExportFormat::Svg | ExportFormat::Png => {
                let picture = painted(
                    &file.db,
                    &mut file.timeline,
                    &query,
                    args.format == ExportFormat::Png,
                    args.view.as_ref(),
                )?;
                written(&path, |out| write_bytes(&path, out, picture))?
            }
            ExportFormat::Pdf => {
                let setup = titled(&file.db, args.pages.clone().unwrap_or_default(), &file.name().name)?;
                let document = document_of(&file.db, &mut file.timeline, &query, args.view.as_ref(), &setup)?;
                written(&path, |out| write_bytes(&path, out, document))?
            }
        };
        Ok(left_out.sentences())
    })?;
    Ok(Exported { saved: Some(file_name(&path)), left_out })
}

/// The timeline or a chronology on pages, as the window shows and prints them.
///
/// # Errors
/// If no file is open, the query cannot be read, or nothing is to be shown.
pub fn pages(app: &App, args: PagesArgs) -> Result<Pages, ApiError> {
    let query = Query::parse(&args.query)?;
    app.with_file(|file| {
        let setup = titled(&file.db, args.setup.clone(), &file.name().name)?;
        paper::shown(&file.db, &mut file.timeline, &query, &args, &setup)
    })
}

/// With a title: that of the person, else that of the database, else the name of the file.
fn titled(db: &Database, setup: PageSetup, file: &str) -> Result<PageSetup, ApiError> {
    let given = setup.title.filter(|title| !title.trim().is_empty());
    let title = match given {
        Some(title) => Some(title),
        None => db.settings()?.title,
    };
    Ok(PageSetup { title: title.or_else(|| Some(file.trim_end_matches(".dateline").to_owned())), ..setup })
}

fn written(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<LeftOut, ExchangeError>,
) -> Result<LeftOut, ApiError> {
    Ok(write_whole(path, fill)?)
}

fn write_bytes(path: &Path, out: &mut dyn Write, picture: Picture) -> Result<LeftOut, ExchangeError> {
    out.write_all(&picture.bytes).map_err(|source| ExchangeError::Io {
        name: file_name(path).name,
        doing: "written",
        source,
    })?;
    Ok(picture.left_out)
}

/// How the name of a file of this format ends, and what a dialog offers.
const fn kind_of(format: ExportFormat) -> (&'static str, FileFilter) {
    match format {
        ExportFormat::Csv => ("csv", FileFilter { name: "CSV table", endings: &["csv"] }),
        ExportFormat::Json => ("json", FileFilter { name: "Dateline JSON", endings: &["json"] }),
        ExportFormat::Svg => ("svg", FileFilter { name: "SVG drawing", endings: &["svg"] }),
        ExportFormat::Png => ("png", FileFilter { name: "PNG picture", endings: &["png"] }),
        ExportFormat::Pdf => ("pdf", FileFilter { name: "PDF document", endings: &["pdf"] }),
    }
}
