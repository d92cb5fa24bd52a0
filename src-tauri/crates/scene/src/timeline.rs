//! A timeline: columns, and the packing that the last view needed.

use std::sync::Arc;

use crate::lanes::Lanes;
use crate::layout::scene;
use crate::pack::{Basis, Packing};
use crate::view::View;
use crate::{Change, Columns, LaneBy, Request, RowSet, Scene, Titles};

/// Columns with what has been worked out of them. Panning reuses the packing; zooming, another filter, other lanes and
/// patches make a new one.
#[derive(Debug, Default)]
pub struct Timeline {
    columns: Columns,
    lanes: Option<(LaneBy, Option<Arc<RowSet>>, Lanes)>,
    packing: Option<Packing>,
}

impl Timeline {
    /// A timeline of these columns.
    #[must_use]
    pub fn new(columns: Columns) -> Self {
        Self { columns, lanes: None, packing: None }
    }

    /// Its columns.
    #[must_use]
    pub const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Keeps the columns up with the database.
    pub fn patch(&mut self, changes: impl IntoIterator<Item = Change>) {
        self.columns.patch(changes);
        self.lanes = None;
        self.packing = None;
    }

    /// Lays a view out.
    ///
    /// # Errors
    ///
    /// Those of `titles`.
    pub fn scene<T: Titles>(&mut self, request: &Request, titles: &T) -> Result<Scene, T::Error> {
        let kept =
            self.lanes.take().filter(|(by, filter, _)| *by == request.lanes && *filter == request.filter);
        let packing = if kept.is_some() { self.packing.take() } else { None };
        let (_, _, lanes) = self.lanes.insert(kept.unwrap_or_else(|| {
            let lanes = Lanes::new(&self.columns, request.lanes, request.filter.as_deref());
            (request.lanes, request.filter.clone(), lanes)
        }));
        let view = View::new(request);
        let basis = Basis::new(&view, request.now, lanes.events);
        let packing = self.packing.insert(match packing {
            Some(packing) if packing.basis == basis => packing,
            _ => Packing::new(&self.columns, lanes, request.filter.as_ref(), basis),
        });
        scene(&self.columns, lanes, packing, request, &view, titles)
    }
}

/// Lays a single view out, for a picture.
///
/// # Errors
///
/// Those of `titles`.
pub fn layout<T: Titles>(columns: &Columns, request: &Request, titles: &T) -> Result<Scene, T::Error> {
    let lanes = Lanes::new(columns, request.lanes, request.filter.as_deref());
    let view = View::new(request);
    let basis = Basis::new(&view, request.now, lanes.events);
    let packing = Packing::new(columns, &lanes, request.filter.as_ref(), basis);
    scene(columns, &lanes, &packing, request, &view, titles)
}
