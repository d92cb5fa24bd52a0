//! `dateline export`

use std::io::Write;
use std::path::Path;

use dateline_api::wire::{ExportView, Lanes, PageContent, PageSetup, PaperSize, PictureTheme, Relations};
use dateline_core::query::Query;
use dateline_exchange::export::{LeftOut, write_whole};
use dateline_exchange::sheet::{self, SheetOptions};
use dateline_exchange::{ExchangeError, json};
use dateline_store::Database;
use serde_json::json;

use crate::arguments::{self, Export, ExportFormat};
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;
use crate::query;

/// The width of a picture of which nothing is said, in pixels.
const WIDTH: u32 = 1_600;

/// Writes events. An output file is whole or as it was.
pub fn run(export: &Export, out: &mut Out) -> Result<(), Failure> {
    let format = format(export)?;
    let query = query::read(&export.query)?;
    let to_standard_output = export.output == Path::new("-");
    if same_file(&export.file, &export.output) {
        let what = "the export would take the place of the event database itself";
        return Err(Failure::refused(what, "Choose another name."));
    }
    let write = |content: &Content<'_>, out: &mut Out| {
        if to_standard_output {
            content.write(out.raw())
        } else {
            write_whole(&export.output, |file| content.write(file))
        }
    };
    let left_out = opening::looking(&export.file, |database| {
        let options = SheetOptions { exact: export.exact, plain: export.plain };
        let content = match format {
            ExportFormat::Json => Content::Json(database, &query),
            ExportFormat::Csv => Content::Table(database, &query, options),
            ExportFormat::Svg | ExportFormat::Png => {
                let raster = format == ExportFormat::Png;
                Content::Picture(dateline_api::picture(database, &query, raster, Some(&view(export)?))?)
            }
            ExportFormat::Pdf => {
                let view = view(export)?;
                Content::Picture(dateline_api::document(database, &query, Some(&view), &pages(export))?)
            }
        };
        Ok(write(&content, out)?)
    })?;
    let sentences = left_out.sentences();
    if to_standard_output {
        // The output is the export; what is missing from it is for people to read.
        for sentence in sentences {
            _ = writeln!(std::io::stderr().lock(), "Left out: {sentence}");
        }
        return Ok(());
    }
    let name = export.output.file_name().unwrap_or_default().to_string_lossy();
    out.answer(
        || {
            let left = sentences.iter().map(|sentence| format!("\nLeft out: {sentence}")).collect::<String>();
            format!("Wrote {name}.{left}")
        },
        || json!({"written": name, "left_out": sentences}),
    )
}

/// What a picture shows, as far as it is said.
fn view(export: &Export) -> Result<ExportView, Failure> {
    let lanes = match export.lanes.as_deref() {
        None | Some("kind") => Lanes::Kind,
        Some("actor") => Lanes::Actor,
        Some("place") => Lanes::Place,
        Some("status") => Lanes::Status,
        Some("none") => Lanes::None,
        Some(other) => {
            let what = format!("lanes cannot be made of “{other}”");
            return Err(Failure::usage(what, "Say --lanes kind, actor, place, status or none."));
        }
    };
    #[expect(
        clippy::cast_precision_loss,
        reason = "a width in pixels is far below what an f32 holds exactly"
    )]
    let width = export.width.unwrap_or(WIDTH) as f32;
    let theme = if export.dark { PictureTheme::Dark } else { PictureTheme::Light };
    Ok(ExportView {
        from: None,
        to: None,
        width,
        height: None,
        scroll: 0.0,
        all_lanes: export.all_lanes,
        lanes,
        theme,
        relations: if export.relations { Relations::All } else { Relations::None },
        selected: Vec::new(),
    })
}

/// What stands on the pages of a PDF.
fn pages(export: &Export) -> PageSetup {
    PageSetup {
        content: match export.content {
            None | Some(arguments::PageContent::Timeline) => PageContent::Timeline,
            Some(arguments::PageContent::List) => PageContent::List,
        },
        size: match export.paper {
            None | Some(arguments::PaperSize::A4) => PaperSize::A4,
            Some(arguments::PaperSize::A3) => PaperSize::A3,
            Some(arguments::PaperSize::Letter) => PaperSize::Letter,
            Some(arguments::PaperSize::Tabloid) => PaperSize::Tabloid,
        },
        landscape: (export.portrait || export.landscape).then_some(export.landscape),
        across: export.across.unwrap_or_default(),
        title: export.title.clone(),
    }
}

fn format(export: &Export) -> Result<ExportFormat, Failure> {
    let of_name = || {
        let ending = export.output.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "csv" => Some(ExportFormat::Csv),
            "json" => Some(ExportFormat::Json),
            "svg" => Some(ExportFormat::Svg),
            "png" => Some(ExportFormat::Png),
            "pdf" => Some(ExportFormat::Pdf),
            _ => None,
        }
    };
    export.format.or_else(of_name).ok_or_else(|| {
        Failure::usage(
            "the name of the output does not say which format it is",
            "Say --format csv, json, svg, png or pdf.",
        )
    })
}

/// What is to be written.
enum Content<'d> {
    Table(&'d Database, &'d Query, SheetOptions),
    Json(&'d Database, &'d Query),
    Picture(dateline_api::Picture),
}

impl Content<'_> {
    fn write(&self, out: &mut dyn Write) -> Result<LeftOut, ExchangeError> {
        match self {
            Self::Table(database, query, options) => sheet::write(database, query, *options, out),
            Self::Json(database, query) => json::write(database, query, out),
            Self::Picture(picture) => {
                out.write_all(&picture.bytes).map_err(|source| ExchangeError::Io {
                    name: "the picture".to_owned(),
                    doing: "written",
                    source,
                })?;
                Ok(picture.left_out.clone())
            }
        }
    }
}

/// Whether two names are one file: an export must never take the place of what it is made from.
fn same_file(one: &Path, other: &Path) -> bool {
    let (Ok(one), Ok(other)) = (one.canonicalize(), other.canonicalize()) else { return false };
    one == other
}
