//! The timeline as a picture, for the window and the command line.

use dateline_core::Id;
use dateline_core::query::Query;
use dateline_exchange::export::LeftOut;
use dateline_exchange::picture::{PictureError, Theme, lanes_in_words, png, svg};
use dateline_scene::{Request, Scene, Shown};
use dateline_store::Database;

use crate::commands::fitted;
use crate::say::reader;
use crate::timeline::TimelineCache;
use crate::wire::{ExportView, Fit, Lanes, PictureTheme};
use crate::{ApiError, ErrorCode};

/// The width of a picture of which nothing is said, in CSS pixels.
const WIDTH: f32 = 1600.0;

/// The height that lanes share where nothing is said, as in a window.
const HEIGHT: f32 = 900.0;

/// Pixels of a PNG for each CSS pixel: sharp on paper and on dense screens.
const SHARPNESS: f32 = 2.0;

/// A painted timeline.
#[derive(Debug, Clone)]
pub struct Picture {
    /// PNG, or SVG as UTF-8.
    pub bytes: Vec<u8>,
    /// What it has no room for.
    pub left_out: LeftOut,
}

/// The timeline of an event database as a picture: PNG if `raster`, else SVG. It is laid out as the window does it.
///
/// # Errors
/// If the database cannot be read, or no event that `query` finds has a date.
pub fn picture(
    db: &Database,
    query: &Query,
    raster: bool,
    view: Option<&ExportView>,
) -> Result<Picture, ApiError> {
    painted(db, &mut TimelineCache::default(), query, raster, view)
}

/// The same, from columns that may be there already.
pub(crate) fn painted(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    raster: bool,
    view: Option<&ExportView>,
) -> Result<Picture, ApiError> {
    let theme = match view.map(|view| view.theme).unwrap_or_default() {
        PictureTheme::Light => Theme::LIGHT,
        PictureTheme::Dark => Theme::DARK,
    };
    let scene = laid_out(db, timeline, query, view)?;
    let refuse = |error: PictureError| ApiError::new(ErrorCode::BadPicture, error.to_string(), error.hint());
    let bytes = if raster {
        png(&scene, &theme, SHARPNESS).map_err(refuse)?
    } else {
        svg(&scene, &theme).into_bytes()
    };
    Ok(Picture { bytes, left_out: left_out(&scene) })
}

/// Lanes that have no room, and how to get them.
fn left_out(scene: &Scene) -> LeftOut {
    let mut left_out = LeftOut::default();
    if scene.lanes_left_out > 0 {
        left_out.say(format!(
            "{} have no room in this height; ask for all lanes, or for a taller picture.",
            lanes_in_words(scene.lanes_left_out, scene.events_left_out)
        ));
    }
    left_out
}

fn laid_out(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    view: Option<&ExportView>,
) -> Result<Scene, ApiError> {
    let (from, to) = range(db, timeline, query, view)?;
    let width = view.map_or(WIDTH, |view| view.width);
    let height = view.and_then(|view| view.height).unwrap_or(HEIGHT);
    let request = Request {
        shown: if view.is_some_and(|view| view.all_lanes) { Shown::All } else { Shown::Whole },
        scroll_y: view.map_or(0.0, |view| view.scroll),
        ..Request::new(from, to, width, height)
    };
    scene(db, timeline, query, request, view)
}

/// The time that is shown: what the view says, else from the first event that is found to the last, with some air.
///
/// # Errors
/// If the database cannot be read, or no event that is found has a date.
pub(crate) fn range(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    view: Option<&ExportView>,
) -> Result<(f64, f64), ApiError> {
    if let Some(range) = view.and_then(|view| Some((view.from?, view.to?))) {
        return Ok(range);
    }
    match fitted(db, timeline, query)? {
        Fit { from: Some(from), to: Some(to) } => Ok((from, to)),
        _ => Err(ApiError::new(
            ErrorCode::BadPicture,
            "no event that is found has a date, so there is nothing to draw",
            "Choose another search, or export a table.",
        )),
    }
}

/// Lays out a scene with the lanes, relations and selected events of a view.
///
/// # Errors
/// If the database cannot be read, or an id of the view is none.
pub(crate) fn scene(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    request: Request,
    view: Option<&ExportView>,
) -> Result<Scene, ApiError> {
    let lanes: Lanes = view.map(|view| view.lanes).unwrap_or_default();
    let chosen = view.map(|view| view.selected.as_slice()).unwrap_or_default();
    let selected = chosen.iter().map(|id| id.parse()).collect::<Result<Vec<Id>, _>>()?;
    let relations = view.map(|view| view.relations).unwrap_or_default();
    Ok(timeline.scene(
        db,
        query,
        Request { lanes: lanes.into(), locale: reader(), ..request },
        &selected,
        relations,
    )?)
}
