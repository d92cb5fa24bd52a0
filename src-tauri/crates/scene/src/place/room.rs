//! Where the label of a mark can be, and where it is read best.

use crate::font::Weight;
use crate::form::Drawn;
use crate::label::{Line, clip};
use crate::metrics::{GLYPH, LABEL, LABEL_LEAST, LABEL_MOST, LABEL_PAD};
use crate::pack::LabelPlace;
use crate::scene::SceneForm;
use crate::view::View;

/// Room for the text of a label.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Room {
    x: f64,
    width: f64,
    glyph_x: Option<f64>,
}

/// The rooms of one mark.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Rooms {
    /// In the mark.
    inside: Option<Room>,
    /// Right of it.
    beside: Option<Room>,
    /// Left of it, at the right edge of a picture.
    before: Option<Room>,
    /// Left of it, for when the window's right edge comes so near that the other rooms are cut off.
    at_edge: Option<Room>,
}

/// A label in its room.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) line: Line,
    pub(super) x: f64,
    pub(super) glyph_x: Option<f64>,
    pub(super) inside: bool,
    /// The same label left of its mark, in a window: text, left edge, glyph.
    pub(super) at_edge: Option<(Line, f64, Option<f64>)>,
}

/// What decides the rooms of a mark beside its form.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside {
    /// Where packing wants the label.
    pub(super) place: LabelPlace,
    /// The kind's glyph belongs before the label where the mark does not show it.
    pub(super) has_kind: bool,
    /// Pixels that are taken right after the mark.
    pub(super) arrow: f64,
    /// Nothing else of the row begins before this.
    pub(super) end: f64,
}

impl Rooms {
    /// Rooms of a mark.
    pub(super) fn new(view: &View, drawn: &Drawn, beside: Beside) -> Self {
        let Beside { place, has_kind, arrow, end } = beside;
        let (pad, most) = (LABEL_PAD * view.text_scale, LABEL_MOST * view.text_scale);
        // In a picture nothing comes into view later: its labels end where it ends, and what began left of it has its
        // label within or not at all.
        let still = view.margin == 0.0;
        let left = drawn.x1_soft + pad + arrow;
        let edge = if still { view.width - pad } else { view.right() + most };
        let at_edge = end >= edge;
        let end = end.min(edge);
        let with_glyph = has_kind && drawn.form != SceneForm::Point;
        // Before the next scene comes, the window's right edge moves by half a margin at most.
        let (nearest, furthest) = (view.width - view.margin / 2.0, view.width + view.margin / 2.0);
        let may_be_cut = !still && drawn.x1_soft + most >= nearest && drawn.x0_soft <= furthest;
        Self {
            inside: if place == LabelPlace::Inside { Self::inside(view, drawn, has_kind) } else { None },
            beside: Room::between(view, left, end, with_glyph).filter(|_| !still || left >= 0.0),
            before: if still && at_edge && drawn.x0_soft <= view.width {
                Room::left_of(view, pad, drawn.x0_soft - pad, with_glyph)
            } else {
                None
            },
            at_edge: if may_be_cut {
                Room::left_of(view, view.left(), drawn.x0_soft - pad, with_glyph)
            } else {
                None
            },
        }
    }

    /// The label of what began left of the view stands at the view's edge.
    fn inside(view: &View, drawn: &Drawn, has_kind: bool) -> Option<Room> {
        let pad = LABEL_PAD * view.text_scale;
        let in_view = drawn.x1 > 0.0 && drawn.x0 < view.width;
        let (left, right) =
            if in_view { (0.0, view.width) } else { (view.cut(drawn.x0), view.cut(drawn.x1)) };
        Room::between(view, drawn.x0.max(left) + pad, drawn.x1.min(right) - pad, has_kind)
    }

    /// The widest of them.
    pub(super) fn widest(&self) -> f64 {
        let rooms = [self.inside, self.beside, self.before];
        rooms.into_iter().flatten().map(|room| room.width).fold(0.0, f64::max)
    }

    /// Sets a title where most of it can be read, in the mark if all are alike. Left of the mark, the row is free from `free`
    /// on.
    pub(super) fn set(&self, title: &str, free: f64, view: &View) -> Option<Set> {
        let mut best: Option<Set> = None;
        let before = self.before.and_then(|room| room.from(free, view));
        for (room, inside, at_end) in
            [(self.inside, true, false), (self.beside, false, false), (before, false, true)]
        {
            let Some(room) = room else { continue };
            let Some(line) = clip(title, room.width, LABEL * view.text_scale, Weight::Regular) else {
                continue;
            };
            if best.as_ref().is_none_or(|best| line.width > best.line.width + 1.0) {
                let x = if at_end { room.x + room.width - line.width } else { room.x };
                best = Some(Set { line, x, glyph_x: room.glyph_x, inside, at_edge: None });
            }
        }
        let mut best = best?;
        best.at_edge = self.at_edge.and_then(|room| room.from(free, view)).and_then(|room| {
            let line = clip(title, room.width, LABEL * view.text_scale, Weight::Regular)?;
            let x = room.x + room.width - line.width;
            Some((line, x, room.glyph_x))
        });
        Some(best)
    }
}

impl Room {
    /// Room with the glyph at its left.
    fn between(view: &View, left: f64, right: f64, with_glyph: bool) -> Option<Self> {
        let glyph = glyph_room(view, with_glyph);
        let x = left + glyph;
        let width = (right - x).min(LABEL_MOST * view.text_scale);
        Self { x, width, glyph_x: with_glyph.then_some(left + 5.0 * view.text_scale) }.if_enough(view)
    }

    /// Room with the glyph at its right, next to the mark.
    fn left_of(view: &View, left: f64, right: f64, with_glyph: bool) -> Option<Self> {
        let end = right - glyph_room(view, with_glyph);
        let x = left.max(end - LABEL_MOST * view.text_scale);
        Self { x, width: end - x, glyph_x: with_glyph.then_some(right - 5.0 * view.text_scale) }
            .if_enough(view)
    }

    /// What is left of it from here on.
    fn from(self, x: f64, view: &View) -> Option<Self> {
        let x = self.x.max(x);
        Self { x, width: self.x + self.width - x, ..self }.if_enough(view)
    }

    fn if_enough(self, view: &View) -> Option<Self> {
        (self.width >= LABEL_LEAST * view.text_scale).then_some(self)
    }
}

fn glyph_room(view: &View, with_glyph: bool) -> f64 {
    if with_glyph { GLYPH * view.text_scale } else { 0.0 }
}
