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
    /// Left of it, if the row is free from the view's edge on.
    before: Option<Room>,
}

/// A label in its room.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) line: Line,
    pub(super) x: f64,
    pub(super) glyph_x: Option<f64>,
    pub(super) inside: bool,
}

impl Rooms {
    /// Rooms of a mark; nothing else of its row begins before `end`, and `arrow` pixels after the mark are taken.
    pub(super) fn new(view: &View, drawn: &Drawn, place: LabelPlace, arrow: f64, end: f64) -> Self {
        let (pad, most) = (LABEL_PAD * view.text_scale, LABEL_MOST * view.text_scale);
        // In a picture nothing comes into view later: its labels end where it ends, and what began left of it has its
        // label within or not at all.
        let still = view.margin == 0.0;
        let left = drawn.x1_soft + pad + arrow;
        let edge = if still { view.width - pad } else { view.right() + most };
        let at_edge = end >= edge;
        let end = end.min(edge);
        let with_glyph = drawn.form != SceneForm::Point;
        Self {
            inside: if place == LabelPlace::Inside { Self::inside(view, drawn) } else { None },
            beside: Room::between(view, left, end, with_glyph).filter(|_| !still || left >= 0.0),
            // Only at the right edge of a picture; in a window, labels would jump to the other side while it moves.
            before: if still && at_edge && drawn.x0_soft <= view.width {
                Room::left_of(view, pad, drawn.x0_soft - pad, with_glyph)
            } else {
                None
            },
        }
    }

    /// The label of what began left of the view stands at the view's edge.
    fn inside(view: &View, drawn: &Drawn) -> Option<Room> {
        let pad = LABEL_PAD * view.text_scale;
        let in_view = drawn.x1 > 0.0 && drawn.x0 < view.width;
        let (left, right) =
            if in_view { (0.0, view.width) } else { (view.cut(drawn.x0), view.cut(drawn.x1)) };
        Room::between(view, drawn.x0.max(left) + pad, drawn.x1.min(right) - pad, true)
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
                best = Some(Set { line, x, glyph_x: room.glyph_x, inside });
            }
        }
        best
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
