//! The timeline as a picture, for the window and the command line.

use dateline_core::query::Query;
use dateline_exchange::picture::{PictureError, Theme, png, svg};
use dateline_scene::{Request, Scene};
use dateline_store::Database;

use crate::commands::fitted;
use crate::timeline::TimelineCache;
use crate::wire::{ExportView, Fit, Lanes, PictureTheme};
use crate::{ApiError, ErrorCode};

/// The width of a picture of which nothing is said, in CSS pixels.
const WIDTH: f32 = 1600.0;

/// The height that lanes share, as in a window; the picture is as tall as they need.
const HEIGHT: f32 = 900.0;

/// Pixels of a PNG for each CSS pixel: sharp on paper and on dense screens.
const SHARPNESS: f32 = 2.0;

/// The timeline of an event database as a picture: PNG if `raster`, else SVG. It is laid out as the window does it.
///
/// # Errors
/// If the database cannot be read, or no event that `query` finds has a date.
pub fn picture(
    db: &Database,
    query: &Query,
    raster: bool,
    view: Option<&ExportView>,
) -> Result<Vec<u8>, ApiError> {
    painted(db, &mut TimelineCache::default(), query, raster, view)
}

/// The same, from columns that may be there already.
pub(crate) fn painted(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    raster: bool,
    view: Option<&ExportView>,
) -> Result<Vec<u8>, ApiError> {
    let theme = match view.map(|view| view.theme).unwrap_or_default() {
        PictureTheme::Light => Theme::LIGHT,
        PictureTheme::Dark => Theme::DARK,
    };
    let scene = laid_out(db, timeline, query, view)?;
    if raster {
        let refuse =
            |error: PictureError| ApiError::new(ErrorCode::BadPicture, error.to_string(), error.hint());
        png(&scene, &theme, SHARPNESS).map_err(refuse)
    } else {
        Ok(svg(&scene, &theme).into_bytes())
    }
}

fn laid_out(
    db: &Database,
    timeline: &mut TimelineCache,
    query: &Query,
    view: Option<&ExportView>,
) -> Result<Scene, ApiError> {
    let range = view.and_then(|view| Some((view.from?, view.to?)));
    let (from, to) = match range {
        Some(range) => range,
        None => match fitted(db, timeline, query)? {
            Fit { from: Some(from), to: Some(to) } => (from, to),
            _ => {
                return Err(ApiError::new(
                    ErrorCode::BadPicture,
                    "no event that is found has a date, so there is nothing to draw",
                    "Choose another search, or export a table.",
                ));
            }
        },
    };
    let width = view.map_or(WIDTH, |view| view.width);
    let lanes: Lanes = view.map(|view| view.lanes).unwrap_or_default();
    let request = Request { lanes: lanes.into(), all_lanes: true, ..Request::new(from, to, width, HEIGHT) };
    Ok(timeline.scene(db, query, request, &[])?)
}
