//! A timeline: columns, and the packing that the last view needed.

use std::sync::Arc;

use crate::lanes::Lanes;
use crate::layout::scene;
use crate::neighbour::{Neighbour, Step, Ways};
use crate::pack::{Basis, Packing};
use crate::view::View;
use crate::{Change, Columns, LaneBy, Request, RowSet, Scene, Titles};

/// Columns with what has been worked out of them. Panning reuses the packing; zooming, another filter, other lanes and
/// patches make a new one.
#[derive(Debug, Default)]
pub struct Timeline {
    columns: Columns,
    lanes: Option<Kept>,
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

    /// Gives kinds other numbers: each has the one that stands in its place. The order of the lanes follows.
    pub fn renumber_kinds(&mut self, numbers: &[u16]) {
        self.columns.renumber_kinds(numbers);
        self.lanes = None;
        self.packing = None;
    }

    /// Lays a view out.
    ///
    /// # Errors
    ///
    /// Those of `titles`.
    pub fn scene<T: Titles>(&mut self, request: &Request, titles: &T) -> Result<Scene, T::Error> {
        let Self { columns, lanes, packing } = self;
        let lanes = kept(columns, lanes, packing, request.lanes, request.filter.as_ref());
        let view = View::new(request);
        let basis = Basis::new(&view, request.now, lanes.events);
        let there = packing.take().filter(|there| there.basis == basis);
        let make = || Packing::new(columns, lanes, request.filter.as_ref(), basis);
        let packing = packing.insert(there.unwrap_or_else(make));
        scene(columns, lanes, packing, request, &view, titles)
    }

    /// The event that a step leads to; none at the end of a lane, or where there is nothing dated.
    pub fn neighbour(&mut self, step: &Step) -> Option<Neighbour> {
        let Self { columns, lanes, packing } = self;
        let lanes = kept(columns, lanes, packing, step.lanes, step.filter.as_ref());
        Ways { columns, lanes, filter: step.filter.as_deref() }.step(step)
    }
}

/// Lanes, and what they were made of.
type Kept = (LaneBy, Option<Arc<RowSet>>, Lanes);

/// The lanes of these events: those that are there, if they are of the same, else new ones, and then no packing holds.
fn kept<'a>(
    columns: &Columns,
    lanes: &'a mut Option<Kept>,
    packing: &mut Option<Packing>,
    by: LaneBy,
    filter: Option<&Arc<RowSet>>,
) -> &'a Lanes {
    let kept = lanes.take().filter(|(of, under, _)| *of == by && under.as_ref() == filter);
    if kept.is_none() {
        *packing = None;
    }
    let (_, _, lanes) = lanes.insert(kept.unwrap_or_else(|| {
        let lanes = Lanes::new(columns, by, filter.map(|set| &**set));
        (by, filter.cloned(), lanes)
    }));
    lanes
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
