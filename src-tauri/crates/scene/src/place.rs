//! Marks and labels of the rows in view.

use dateline_core::date::Extent;

use crate::form::{Drawn, Scale};
use crate::label::clip;
use crate::layout::Kinds;
use crate::metrics::{BASELINE, GAP, GLYPH, LABEL, LABEL_LEAST, LABEL_MOST, LABEL_PAD, MARK, ROW};
use crate::pack::{Basis, LabelPlace, Packed, bucket_of};
use crate::scene::{SceneForm, SceneLabel, SceneMark};
use crate::view::{View, tenths};
use crate::{Columns, Request, font};
use dateline_core::model::Status;

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
    drawn: Drawn,
    lane: u32,
    /// Upper edge of its row.
    top: f64,
    /// Room for a label in the mark, and right of it.
    inside: Option<Room>,
    beside: Option<Room>,
}

/// Room for the text of a label.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Room {
    x: f64,
    width: f64,
    glyph_x: Option<f64>,
}

impl Spot {
    /// The widest room for a label.
    pub(crate) fn room(&self) -> f64 {
        let width = |room: &Option<Room>| room.map_or(0.0, |room| room.width);
        width(&self.inside).max(width(&self.beside))
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
        let reach = (LABEL_MOST + GLYPH + LABEL_PAD) * view.text_scale;
        let mut y = top;
        for row in &packed.rows {
            // Marks of a row do not touch, so their ends are in order like their starts.
            let before =
                |at: u32, edge: f64| draw(at as usize).is_some_and(|(_, drawn)| drawn.x1_soft < edge);
            let first = row.partition_point(|placed| before(placed.at, view.left() - reach));
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
                let (inside, beside) = self.label_rooms(&drawn, placed.at as usize, placed.label, end);
                self.spots.push(Spot { at: placed.at as usize, extent, drawn, lane, top: y, inside, beside });
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
                    let (inside, beside) = (None, None);
                    self.spots.push(Spot { at, extent, drawn, lane, top, inside, beside });
                }
            }
        }
    }

    /// Room for a label in and right of a mark; nothing else of the row begins before `end`.
    fn label_rooms(
        &self,
        drawn: &Drawn,
        at: usize,
        place: LabelPlace,
        end: f64,
    ) -> (Option<Room>, Option<Room>) {
        let scale = self.view.text_scale;
        let (pad, glyph) = (LABEL_PAD * scale, GLYPH * scale);
        let room = |left: f64, right: f64, with_glyph: bool| {
            let x = left + if with_glyph { glyph } else { 0.0 };
            let width = (right - x).min(LABEL_MOST * scale);
            let glyph_x = with_glyph.then(|| left + (glyph - 3.0 * scale) / 2.0);
            (width >= LABEL_LEAST * scale).then_some(Room { x, width, glyph_x })
        };
        let inside = (place == LabelPlace::Inside).then(|| {
            let (x0, x1) = (drawn.x0, drawn.x1);
            // The label of what began left of the view stands at the view's edge.
            let (x0, x1) = if x1 > 0.0 && x0 < self.view.width {
                (x0.max(0.0), x1.min(self.view.width))
            } else {
                (x0, x1)
            };
            room(self.view.cut(x0) + pad, self.view.cut(x1) - pad, true)
        });
        let arrow = if self.columns.status(at) == Some(Status::Postponed) { 8.0 * scale } else { 0.0 };
        let left = drawn.x1_soft + pad + arrow;
        let beside =
            room(left, end.min(self.view.right() + LABEL_MOST * scale), drawn.form != SceneForm::Point);
        (inside.flatten(), beside)
    }

    /// The marks, and labels with these titles: one for each spot that wants one.
    pub(crate) fn finish(&self, titles: &[String], kinds: &Kinds) -> (Vec<SceneMark>, Vec<SceneLabel>) {
        let mut titles = titles.iter();
        let mut marks = Vec::with_capacity(self.spots.len());
        let mut labels = Vec::with_capacity(titles.len());
        for spot in &self.spots {
            let mut mark = self.mark(spot, kinds);
            if spot.wants_title() {
                let number = u32::try_from(marks.len()).unwrap_or(u32::MAX);
                let title = titles.next().map(String::as_str).unwrap_or_default();
                if let Some(label) = self.label(spot, number, title) {
                    let right = (label.x + label.w).max(mark.hit[0] + mark.hit[2]);
                    mark.hit[2] = tenths(f64::from(right - mark.hit[0]));
                    labels.push(label);
                }
            }
            marks.push(mark);
        }
        (marks, labels)
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
        }
    }

    fn label(&self, spot: &Spot, mark: u32, title: &str) -> Option<SceneLabel> {
        let size = LABEL * self.view.text_scale;
        let line = crate::label::one_line(title);
        let set = |room: Room| clip(&line, room.width, size, font::Weight::Regular).map(|line| (room, line));
        // In the mark if it fits there; otherwise where more of it can be read.
        let (inside, beside) = (spot.inside.and_then(set), spot.beside.and_then(set));
        let within = match (&inside, &beside) {
            (Some((_, inside)), Some((_, beside))) => inside.width >= beside.width,
            (inside, _) => inside.is_some(),
        };
        let (room, line) = if within { inside? } else { beside? };
        let struck = matches!(self.columns.status(spot.at), Some(Status::Cancelled | Status::NotHeld));
        Some(SceneLabel {
            mark,
            text: line.text,
            x: tenths(room.x),
            y: tenths(spot.top + BASELINE * self.view.text_scale),
            // Rounded up: painters clip to it.
            w: tenths(line.width + 0.05),
            inside: within,
            struck,
            rtl: line.rtl,
            glyph_x: room.glyph_x.map(tenths),
        })
    }
}
