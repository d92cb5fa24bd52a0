//! The forms that dates have: bounds relative to the day of the start, and signs. There are few of them however many
//! events there are, so an event keeps its day and the number of its form.

use std::collections::HashMap;

use dateline_core::date::{Extent, Shape};

/// Seconds of a day.
const DAY: i64 = 86_400;
/// From so many forms on, a new one is no longer looked up among the others: they are not what dates have in common.
const MANY: usize = 1 << 16;

/// Bits of `signs`; the lowest three are the shape.
mod sign {
    pub(super) const SHAPE: u16 = 0b111;
    pub(super) const APPROXIMATE: u16 = 1 << 3;
    pub(super) const UNCERTAIN: u16 = 1 << 4;
    pub(super) const OPEN_START: u16 = 1 << 5;
    pub(super) const OPEN_END: u16 = 1 << 6;
}

/// One form. Sums wrap around: ends of `i64` stand for what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Form {
    /// Seconds from the beginning of the day to the earliest start.
    start: i64,
    /// Seconds from the earliest start to the latest start, the earliest end and the latest end.
    after: [i64; 3],
    signs: u16,
}

impl Form {
    /// Its parts as numbers, for a file.
    pub(super) const fn parts(&self) -> ([i64; 4], u16) {
        ([self.start, self.after[0], self.after[1], self.after[2]], self.signs)
    }

    /// The form of these parts.
    pub(super) const fn of_parts(times: [i64; 4], signs: u16) -> Self {
        Self { start: times[0], after: [times[1], times[2], times[3]], signs }
    }
}

/// All forms that columns have, by number.
#[derive(Debug, Clone, Default)]
pub(super) struct Forms {
    list: Vec<Form>,
    known: HashMap<Form, u32>,
}

impl Forms {
    /// The forms of this list, in its order.
    pub(super) fn of(list: Vec<Form>) -> Self {
        let known = list.iter().copied().zip(0..).take(MANY).collect();
        Self { list, known }
    }

    /// In the order of their numbers.
    pub(super) fn list(&self) -> &[Form] {
        &self.list
    }

    /// The day of bounds, counted from 1970, and the number of their form. Starts whose day does not fit are in their form.
    pub(super) fn number(&mut self, extent: Option<&Extent>) -> (i32, u32) {
        let Some(extent) = extent else { return (0, self.intern(Form::of_parts([0; 4], 0))) };
        let day = i32::try_from(extent.start_min.div_euclid(DAY)).unwrap_or(0);
        let from = extent.start_min;
        let mut signs = code_of(extent.shape);
        for (sign, on) in [
            (sign::APPROXIMATE, extent.approximate),
            (sign::UNCERTAIN, extent.uncertain),
            (sign::OPEN_START, extent.open_start),
            (sign::OPEN_END, extent.open_end),
        ] {
            signs |= if on { sign } else { 0 };
        }
        let form = Form {
            start: from.wrapping_sub(i64::from(day) * DAY),
            after: [extent.start_max, extent.end_min, extent.end_max].map(|time| time.wrapping_sub(from)),
            signs,
        };
        (day, self.intern(form))
    }

    fn intern(&mut self, form: Form) -> u32 {
        if let Some(&number) = self.known.get(&form) {
            return number;
        }
        // Columns hold fewer than 2^32 events.
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(form);
        if self.known.len() < MANY {
            self.known.insert(form, number);
        }
        number
    }

    /// The earliest start of a day and a form.
    pub(super) fn start(&self, day: i32, form: u32) -> i64 {
        (i64::from(day) * DAY).wrapping_add(self.list[form as usize].start)
    }

    /// The earliest start and the latest end.
    pub(super) fn ends(&self, day: i32, form: u32) -> (i64, i64) {
        let form = &self.list[form as usize];
        let start = (i64::from(day) * DAY).wrapping_add(form.start);
        (start, start.wrapping_add(form.after[2]))
    }

    /// Whether dates of a form are approximate.
    pub(super) fn approximate(&self, form: u32) -> bool {
        self.list[form as usize].signs & sign::APPROXIMATE != 0
    }

    /// The bounds of a day and a form.
    pub(super) fn extent(&self, day: i32, form: u32) -> Extent {
        let form = &self.list[form as usize];
        let start = (i64::from(day) * DAY).wrapping_add(form.start);
        let [start_max, end_min, end_max] = form.after.map(|after| start.wrapping_add(after));
        let has = |sign: u16| form.signs & sign != 0;
        Extent {
            start_min: start,
            start_max,
            end_min,
            end_max,
            shape: shape_of(form.signs & sign::SHAPE),
            approximate: has(sign::APPROXIMATE),
            uncertain: has(sign::UNCERTAIN),
            open_start: has(sign::OPEN_START),
            open_end: has(sign::OPEN_END),
        }
    }
}

const SHAPES: [Shape; 5] = [Shape::Instant, Shape::Day, Shape::Period, Shape::Duration, Shape::Range];

const fn code_of(shape: Shape) -> u16 {
    match shape {
        Shape::Instant => 0,
        Shape::Day => 1,
        Shape::Period => 2,
        Shape::Duration => 3,
        Shape::Range => 4,
    }
}

pub(super) fn shape_of(code: u16) -> Shape {
    SHAPES.get(usize::from(code)).copied().unwrap_or(Shape::Range)
}
