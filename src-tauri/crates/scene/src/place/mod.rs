//! Marks and labels of the rows in view.

mod room;

use dateline_core::date::Extent;
use dateline_core::model::Status;

use crate::form::{Drawn, Scale};
use crate::label::one_line;
use crate::layout::Kinds;
use crate::metrics::{BASELINE, GAP, MARK, ROW};
use crate::pack::{Basis, Packed, bucket_of};
use crate::scene::{SceneGhost, SceneLabel, SceneLabelBefore, SceneMark};
use crate::view::{View, tenths};
use crate::{Columns, Request, Rival};
use room::{Beside, Rooms};

/// The rows of a scene while it is laid out.
pub(crate) struct Plot<'a> {
    columns: &'a Columns,
    view: &'a View,
    /// Positions of selected events, sorted.
    selected: Vec<usize>,
    pub(crate) spots: Vec<Spot>,
}

/// An event in view.
#[derive(Debug)]
pub(crate) struct Spot {
    pub(crate) at: usize,
    extent: Extent,
    pub(crate) drawn: Drawn,
    lane: u32,
    /// Upper edge of its row.
    pub(crate) top: f64,
    rooms: Rooms,
    /// It stands among the counted.
    counted: bool,
}

impl Spot {
    /// Whether a title would have room.
    pub(crate) fn wants_title(&self) -> bool {
        self.rooms.widest() > 0.0
    }
}

impl<'a> Plot<'a> {
    pub(crate) fn new(columns: &'a Columns, view: &'a View, request: &Request) -> Self {
        let mut selected: Vec<usize> =
            request.selected.iter().filter_map(|&row| columns.position(row)).collect();
        selected.sort_unstable();
        Self { columns, view, selected, spots: Vec::new() }
    }

    /// Lays out the rows of a lane.
    pub(crate) fn rows<X: Fn(i64) -> f64>(&mut self, scale: &Scale<X>, packed: &Packed, lane: u32, top: f64) {
        let (columns, view) = (self.columns, self.view);
        let draw = |at: usize| columns.extent(at).map(|extent| (extent, scale.draw(&extent)));
        let mut y = top;
        for row in &packed.rows {
            // Marks of a row do not touch, so their ends are in order like their starts.
            let before =
                |at: u32, edge: f64| draw(at as usize).is_some_and(|(_, drawn)| drawn.x1_soft < edge);
            let first = row.partition_point(|placed| before(placed.at, view.left()));
            let mut next = row[first..].iter().filter_map(|placed| {
                draw(placed.at as usize).map(|(extent, drawn)| (*placed, extent, drawn))
            });
            let mut this = next.next();
            while let Some((placed, extent, drawn)) = this {
                if drawn.x0_soft > view.right() {
                    break;
                }
                this = next.next();
                let end = this.map_or(f64::INFINITY, |(_, _, drawn)| drawn.x0_soft) - GAP;
                let at = placed.at as usize;
                let postponed = columns.status(at) == Some(Status::Postponed);
                let arrow = if postponed { 8.0 * view.text_scale } else { 0.0 };
                let has_kind = columns.kind(at).is_some();
                let rooms = Rooms::new(view, &drawn, Beside { place: placed.label, has_kind, arrow, end });
                self.spots.push(Spot { at, extent, drawn, lane, top: y, rooms, counted: false });
            }
            y += ROW * view.text_scale;
        }
    }

    /// A selected event is drawn even where the others are only counted: in the density strip.
    pub(crate) fn selected_among_counted<X: Fn(i64) -> f64>(
        &mut self,
        scale: &Scale<X>,
        packed: &Packed,
        basis: &Basis,
        lane: u32,
        top: f64,
    ) {
        for &at in &self.selected {
            let key = |at: usize| (bucket_of(self.columns, at, basis), at);
            if packed.counted.binary_search_by_key(&key(at), |&there| key(there as usize)).is_err() {
                continue;
            }
            if let Some(extent) = self.columns.extent(at) {
                let drawn = scale.draw(&extent);
                if drawn.x1_soft >= self.view.left() && drawn.x0_soft <= self.view.right() {
                    self.spots.push(Spot {
                        at,
                        extent,
                        drawn,
                        lane,
                        top,
                        rooms: Rooms::default(),
                        counted: true,
                    });
                }
            }
        }
    }

    /// The marks, and labels with these titles: one for each spot that wants one.
    pub(crate) fn finish(&self, titles: &[String], kinds: &Kinds) -> (Vec<SceneMark>, Vec<SceneLabel>) {
        let mut titles = titles.iter();
        let mut marks = Vec::with_capacity(self.spots.len());
        let mut labels = Vec::with_capacity(titles.len());
        // Where the row is free again, left of the next mark.
        let left = self.view.left();
        let (mut row, mut free) = ((u32::MAX, 0.0), left);
        for spot in &self.spots {
            if row != (spot.lane, spot.top) {
                (row, free) = ((spot.lane, spot.top), left);
            }
            let mut mark = self.mark(spot, kinds);
            if spot.wants_title() {
                let number = u32::try_from(marks.len()).unwrap_or(u32::MAX);
                let title = titles.next().map(String::as_str).unwrap_or_default();
                if let Some(label) = self.label(spot, number, title, free) {
                    let right = (label.x + label.w).max(mark.hit[0] + mark.hit[2]);
                    mark.hit[0] = mark.hit[0].min(tenths(f64::from(label.x) - 2.0));
                    mark.hit[2] = tenths(f64::from(right - mark.hit[0]));
                    labels.push(label);
                }
            }
            free = f64::from(mark.hit[0] + mark.hit[2]) + GAP;
            marks.push(mark);
        }
        (marks, labels)
    }

    /// Rival dates, each in the row of its event's mark. `marks` are those of the spots.
    pub(crate) fn ghosts<X: Fn(i64) -> f64>(
        &self,
        scale: &Scale<X>,
        rivals: &[Rival],
        marks: &[SceneMark],
    ) -> Vec<SceneGhost> {
        let mut ghosts = Vec::new();
        for rival in rivals {
            let drawn = scale.draw(&rival.extent);
            for (of, mark) in (0_u32..).zip(marks).filter(|(_, mark)| mark.row == rival.row) {
                if drawn.x1_soft < self.view.left() || drawn.x0_soft > self.view.right() {
                    continue;
                }
                let ghost = self.ghost(mark, &drawn, &rival.extent);
                let (from, to) = if ghost.x0_soft > mark.x1_soft {
                    (mark.x1_soft, ghost.x0_soft)
                } else {
                    (ghost.x1_soft, mark.x0_soft)
                };
                // At the foot of the row: higher up it would run through the label between them.
                let line = [from, to.max(from), tenths(f64::from(mark.y + mark.h) + 0.5)];
                ghosts.push(SceneGhost { of, mark: ghost, says: one_line(&rival.says), line });
            }
        }
        ghosts
    }

    /// The mark that an event would have elsewhere in its row.
    fn ghost(&self, mark: &SceneMark, drawn: &Drawn, extent: &Extent) -> SceneMark {
        let view = self.view;
        let (left, right) = (view.cut(drawn.x0_soft) - 2.0, view.cut(drawn.x1_soft) + 2.0);
        SceneMark {
            form: drawn.form,
            // An outline: nothing of it is settled.
            status: Some(Status::Planned),
            x0_soft: tenths(view.cut(drawn.x0_soft)),
            x0: tenths(view.cut(drawn.x0)),
            x1: tenths(view.cut(drawn.x1)),
            x1_soft: tenths(view.cut(drawn.x1_soft)),
            hit: [tenths(left), mark.hit[1], tenths(right - left), mark.hit[3]],
            approximate: extent.approximate,
            uncertain: extent.uncertain,
            open_start: extent.start_min == i64::MIN,
            open_end: extent.end_max == i64::MAX,
            cut_start: drawn.x0_soft < view.left(),
            cut_end: drawn.x1_soft > view.right(),
            only_reported: false,
            denied: false,
            conflict: false,
            selected: false,
            counted: false,
            ..mark.clone()
        }
    }

    fn mark(&self, spot: &Spot, kinds: &Kinds) -> SceneMark {
        let (view, columns, drawn, at) = (self.view, self.columns, &spot.drawn, spot.at);
        let height = MARK * view.text_scale;
        let (left, right) = (view.cut(drawn.x0_soft) - 2.0, view.cut(drawn.x1_soft) + 2.0);
        let row = ROW * view.text_scale;
        SceneMark {
            row: columns.row(at),
            lane: spot.lane,
            kind: kinds.get(columns.kind(at)),
            form: drawn.form,
            status: columns.status(at),
            x0_soft: tenths(view.cut(drawn.x0_soft)),
            x0: tenths(view.cut(drawn.x0)),
            x1: tenths(view.cut(drawn.x1)),
            x1_soft: tenths(view.cut(drawn.x1_soft)),
            y: tenths(spot.top + (row - height) / 2.0),
            h: tenths(height),
            hit: [tenths(left), tenths(spot.top), tenths(right - left), tenths(row)],
            approximate: spot.extent.approximate,
            uncertain: spot.extent.uncertain,
            open_start: spot.extent.start_min == i64::MIN,
            open_end: spot.extent.end_max == i64::MAX,
            cut_start: drawn.x0_soft < view.left(),
            cut_end: drawn.x1_soft > view.right(),
            only_reported: columns.only_reported(at),
            denied: columns.denied(at),
            conflict: columns.conflict(at),
            selected: self.selected.binary_search(&at).is_ok(),
            counted: spot.counted,
        }
    }

    /// The label of a spot; left of it the row is free from `free` on.
    fn label(&self, spot: &Spot, mark: u32, title: &str, free: f64) -> Option<SceneLabel> {
        let set = spot.rooms.set(&one_line(title), free, self.view)?;
        Some(SceneLabel {
            mark,
            text: set.line.text,
            x: tenths(set.x),
            y: tenths(spot.top + BASELINE * self.view.text_scale),
            // Rounded up: painters clip to it.
            w: tenths(set.line.width + 0.05),
            inside: set.inside,
            struck: matches!(self.columns.status(spot.at), Some(Status::Cancelled | Status::NotHeld)),
            rtl: set.line.rtl,
            glyph_x: set.glyph_x.map(tenths),
            before: set.at_edge.map(|(line, x, glyph_x)| SceneLabelBefore {
                text: line.text,
                x: tenths(x),
                w: tenths(line.width + 0.05),
                glyph_x: glyph_x.map(tenths),
            }),
        })
    }
}
