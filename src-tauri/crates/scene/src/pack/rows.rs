//! The rows of a lane while it is packed.

use super::quota::{Grant, Want};
use super::{LabelPlace, Placed};
use crate::metrics::{GAP, GLYPH, INSIDE, LABEL_PAD, LABEL_ROOM};

/// The rows of a lane, filled from left to right.
pub(super) struct Rows {
    ends: Vec<End>,
    most: usize,
    text_scale: f64,
}

/// How far a row is filled.
#[derive(Clone, Copy)]
struct End {
    /// With the room that is kept for the last label.
    label: f64,
    /// Without it.
    mark: f64,
}

impl Rows {
    pub(super) const fn new(most: usize, text_scale: f64) -> Self {
        Self { ends: Vec::new(), most, text_scale }
    }

    /// Gives an event a row; `false` if there is none, or it is only to be counted.
    pub(super) fn place(&mut self, want: &Want, rows: &mut Vec<Vec<Placed>>) -> bool {
        if want.grant == Grant::Counted {
            return false;
        }
        let Some(row) = self.free(want.x0, rows) else {
            return false;
        };
        let inside = want.x1 - want.x0 >= INSIDE * self.text_scale;
        let (label, beside) = match want.grant {
            _ if inside => (LabelPlace::Inside, 0.0),
            Grant::Named => (LabelPlace::Beside, LABEL_PAD + GLYPH + LABEL_ROOM),
            _ => (LabelPlace::Nowhere, 0.0),
        };
        self.ends[row] = End { label: want.x1 + beside * self.text_scale, mark: want.x1 };
        rows[row].push(Placed { at: want.at, label });
        true
    }

    /// The first row that is free from here on. If there is none, a label gives up the rest of its room: the one
    /// that has had the most of it.
    fn free(&mut self, x0: f64, rows: &mut Vec<Vec<Placed>>) -> Option<usize> {
        // So far away that a pixel is lost in an f64, nothing is known to be apart.
        let free = |end: f64| end <= x0 - GAP && end < x0;
        if let Some(row) = self.ends.iter().position(|end| free(end.label)) {
            return Some(row);
        }
        if rows.len() < self.most {
            rows.push(Vec::new());
            self.ends.push(End { label: f64::NEG_INFINITY, mark: f64::NEG_INFINITY });
            return Some(rows.len() - 1);
        }
        let shortened = (0..self.ends.len()).filter(|&row| free(self.ends[row].mark));
        let row = shortened.min_by(|&a, &b| self.ends[a].mark.total_cmp(&self.ends[b].mark))?;
        if let Some(placed) = rows[row].last_mut() {
            placed.label = LabelPlace::Nowhere;
        }
        Some(row)
    }
}
