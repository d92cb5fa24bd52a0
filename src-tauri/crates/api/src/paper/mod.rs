//! The timeline or a chronology on pages of paper: as PDF, and for the window, which shows and prints them.

mod chronology;
mod handling;
mod range;

use dateline_core::query::Query;
use dateline_exchange::export::LeftOut;
use dateline_exchange::page::{self, Page, Paper, Part, Sheet};
use dateline_exchange::picture::{PictureError, lanes_in_words};
use dateline_scene::Request;
use dateline_store::{Database, Sort};

use crate::picture::{Picture, range as range_of, scene};
use crate::say::{Say, reader};
use crate::timeline::TimelineCache;
use crate::wire::{
    ExportView, PageContent, PagePictureShown, PageSetup, PageShown, PageTextShown, Pages, PagesArgs,
    PaperSize,
};
use crate::{ApiError, ErrorCode};

/// What is on the pages, and what had no room.
struct Set {
    sheet: Sheet,
    pages: Vec<Page>,
    left_out: LeftOut,
}

/// The timeline or a chronology of an event database as PDF.
///
/// # Errors
/// If the database cannot be read, or nothing that `query` finds can be shown.
pub fn document(
    db: &Database,
    query: &Query,
    view: Option<&ExportView>,
    setup: &PageSetup,
) -> Result<Picture, ApiError> {
    document_of(db, &mut TimelineCache::default(), query, view, setup)
}

/// The same, from columns that may be there already.
pub(crate) fn document_of(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    view: Option<&ExportView>,
    setup: &PageSetup,
) -> Result<Picture, ApiError> {
    let set = set(db, timeline, query, view, setup)?;
    let bytes = page::pdf(&set.sheet, &set.pages).map_err(refuse)?;
    Ok(Picture { bytes, left_out: set.left_out })
}

/// The pages for the window.
pub(crate) fn shown(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    args: &PagesArgs,
    setup: &PageSetup,
) -> Result<Pages, ApiError> {
    let set = set(db, timeline, query, args.view.as_ref(), setup)?;
    let wanted = set.pages.iter().skip(args.from as usize);
    let wanted = wanted.take(args.limit.map_or(usize::MAX, |limit| limit as usize));
    Ok(Pages {
        total: u32::try_from(set.pages.len()).unwrap_or(u32::MAX),
        pages: wanted.map(page_shown).collect::<Result<_, _>>().map_err(refuse)?,
        left_out: set.left_out.sentences(),
    })
}

fn refuse(error: PictureError) -> ApiError {
    ApiError::new(ErrorCode::BadPicture, error.to_string(), error.hint())
}

fn set(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    view: Option<&ExportView>,
    setup: &PageSetup,
) -> Result<Set, ApiError> {
    let mut sheet = sheet(db, query, setup)?;
    let mut left_out = LeftOut::default();
    let pages =
        match setup.content {
            PageContent::List => {
                let (events, strictest) = chronology::listed(db, query)?;
                sheet.handling = sheet.handling.max(strictest);
                if events.is_empty() {
                    return Err(ApiError::new(
                        ErrorCode::BadPicture,
                        "no event is found, so there is nothing to list",
                        "Choose another search.",
                    ));
                }
                page::list(&sheet, &events)
            }
            PageContent::Timeline => {
                let range = range_of(db, timeline, query, view)?;
                let of_events = timeline.range(db, query, &[])?;
                let part = if setup.across == 0 { Part::OnePage } else { Part::Pages(setup.across) };
                let lay = |cut: page::Cut| {
                    let request =
                        Request { shown: cut.shown, ..Request::new(cut.from, cut.to, cut.width, cut.height) };
                    scene(db, timeline, query, request, view)
                };
                let says = |from: f64, to: f64| range::in_words(from, to, of_events);
                let set = page::timeline(&sheet, part, range, lay, says)?;
                if let (lanes @ 1.., events) = set.left_out {
                    left_out.say(reader().say_with(
                        "export-lanes-left-out",
                        &[("lanes", lanes_in_words(lanes, events).into())],
                    ));
                }
                set.pages
            }
        };
    Ok(Set { sheet, pages, left_out })
}

/// What is said on every page.
fn sheet(db: &Database, query: &Query, setup: &PageSetup) -> Result<Sheet, ApiError> {
    let reader = reader();
    let total = db.find(query, Sort::default(), 0, 1)?.total;
    let subtitle = if query.is_empty() {
        reader.say_with("export-all-events", &[("count", total.into())])
    } else {
        let args = [("query", query.to_string().into()), ("count", total.into())];
        reader.say_with("export-found-events", &args)
    };
    let (untitled, landscape) = match setup.content {
        PageContent::Timeline => ("export-content-timeline", true),
        PageContent::List => ("export-content-list", false),
    };
    Ok(Sheet {
        paper: match setup.size {
            PaperSize::A4 => Paper::A4,
            PaperSize::A3 => Paper::A3,
            PaperSize::Letter => Paper::Letter,
            PaperSize::Tabloid => Paper::Tabloid,
        },
        landscape: setup.landscape.unwrap_or(landscape),
        title: setup.title.clone().or(db.settings()?.title).unwrap_or_else(|| reader.say(untitled)),
        subtitle,
        handling: handling::strictest(db, query)?,
        language: reader.to_string(),
        numbered: |nth, of| reader_numbered(nth, of),
    })
}

/// “Page 2 of 7”, for the reader of this thread.
fn reader_numbered(nth: usize, of: usize) -> String {
    reader().say_with("export-page-number", &[("page", nth.into()), ("pages", of.into())])
}

fn page_shown(page: &Page) -> Result<PageShown, PictureError> {
    let picture = page.picture.as_ref().map(|picture| {
        let svg = picture.outlined()?;
        let (x, y, width, height) = (picture.x, picture.y, picture.width, picture.height);
        Ok(PagePictureShown { x, y, width, height, svg })
    });
    Ok(PageShown {
        width: page.width,
        height: page.height,
        areas: page
            .areas
            .iter()
            .map(|area| (area.x, area.y, area.width, area.height, area.colour.to_owned()))
            .collect(),
        texts: page
            .texts
            .iter()
            .map(|text| PageTextShown {
                x: text.x,
                y: text.y,
                size: text.size,
                bold: text.bold,
                colour: text.colour.to_owned(),
                text: text.text.clone(),
                rtl: text.rtl,
            })
            .collect(),
        picture: picture.transpose()?,
    })
}
