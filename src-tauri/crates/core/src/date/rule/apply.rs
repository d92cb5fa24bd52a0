//! Counting: from a target and a rule to a date, at the precision that both together have.

use edtf_core::{Date, Edtf as CoreEdtf, IntervalEndpoint, Qualifier, SetElement};

use super::super::bounds;
use super::super::build::{self, Grain, PLAIN};
use super::super::civil::civil_day;
use super::super::portion::{Block, named_blocks, portion_of, unit_block, unit_index};
use super::super::{AnchorError, Edtf};
use super::{Named, Rule, Unit, Which};

/// The days from which is counted, and how sure they are; `None` is open.
struct Base {
    first: Option<i128>,
    last: Option<i128>,
    qualifier: Qualifier,
}

/// Which end of a duration is counted from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

/// Further than this, seconds since 1970 do not reach.
const FURTHEST_YEAR: i128 = 290_000_000_000;

impl Rule {
    /// The date that the rule gives for a target. Where the target is less exact than the rule, so is the result:
    /// three days after “January 2022” is one day from 4 January to 3 February. Later than a duration is counted
    /// from its end, earlier from its start. An approximate or uncertain target gives an approximate or uncertain date.
    ///
    /// # Errors
    /// Where the target is open or unknown on the side that is counted from, or the result is out of reach.
    pub fn apply(&self, target: &Edtf) -> Result<Edtf, AnchorError> {
        match *self {
            Self::Shift { count: 0, unit: Unit::Day, approximate, portion: None } => {
                Ok(same(target, if approximate { build::ABOUT } else { PLAIN }))
            }
            Self::Shift { count, unit, approximate, portion } => {
                let base = Base::of(target, if count > 0 { Side::End } else { Side::Start })?;
                let (first, last) = base.closed()?;
                let moved = |day: i128| unit_index(day, unit) + i128::from(count);
                let (from, to) = (moved(first), moved(last));
                let block = if from == to {
                    unit_block(from, unit)
                } else {
                    unit_block(from, unit).until(unit_block(to, unit))
                };
                let block = match portion {
                    Some(portion) if from == to => portion_of(&block, portion),
                    _ => block,
                };
                let mut qualifier = base.qualifier;
                qualifier.approximate |= approximate;
                finish(&block, qualifier)
            }
            Self::Named { name, which, portion } => {
                let side = if which == Which::Next { Side::End } else { Side::Start };
                let base = Base::of(target, side)?;
                let (first, last) = base.closed()?;
                let (from, to) = (pick(name, which, first)?, pick(name, which, last)?);
                let block = match portion {
                    Some(portion) if from.first == to.first => portion_of(&from, portion),
                    _ if from.first == to.first => from,
                    _ => from.until(to),
                };
                finish(&block, base.qualifier)
            }
            Self::Over { count, unit, forward } => over(target, i128::from(count), unit, forward),
            Self::Before => {
                let date = Base::of(target, Side::Start)?.edge(target, Side::End)?;
                Ok(build::one_of(vec![SetElement::OnOrBefore(date)]))
            }
            Self::After => {
                let date = Base::of(target, Side::End)?.edge(target, Side::Start)?;
                Ok(build::one_of(vec![SetElement::OnOrAfter(date)]))
            }
        }
    }
}

impl Base {
    fn of(target: &Edtf, side: Side) -> Result<Self, AnchorError> {
        match &target.0 {
            CoreEdtf::Date(date) => Self::of_date(date),
            CoreEdtf::DateTime(moment) => Self::of_date(&moment.date),
            CoreEdtf::Interval(interval) => {
                match if side == Side::Start { &interval.start } else { &interval.end } {
                    IntervalEndpoint::Date(date) => Self::of_date(date),
                    IntervalEndpoint::OnOrBefore(date) => Ok(Self { first: None, ..Self::of_date(date)? }),
                    IntervalEndpoint::OnOrAfter(date) => Ok(Self { last: None, ..Self::of_date(date)? }),
                    IntervalEndpoint::Open | IntervalEndpoint::Unknown => Err(AnchorError::OpenTarget),
                }
            }
            CoreEdtf::Set(set) => {
                let mut hull: Option<Self> = None;
                for element in &set.elements {
                    let next = match element {
                        SetElement::Date(date) => Self::of_date(date)?,
                        SetElement::OnOrBefore(date) => Self { first: None, ..Self::of_date(date)? },
                        SetElement::OnOrAfter(date) => Self { last: None, ..Self::of_date(date)? },
                        SetElement::Range(from, to) => {
                            Self { last: Self::of_date(to)?.last, ..Self::of_date(from)? }
                        }
                    };
                    hull = Some(match hull {
                        None => next,
                        Some(hull) => hull.with(&next),
                    });
                }
                hull.ok_or(AnchorError::OpenTarget)
            }
        }
    }

    fn of_date(date: &Date) -> Result<Self, AnchorError> {
        let (first, last) = bounds::days(date).ok_or(AnchorError::TooFar)?;
        let qualifier = Qualifier { uncertain: date.is_uncertain(), approximate: date.is_approximate() };
        Ok(Self { first: Some(first), last: Some(last), qualifier })
    }

    fn with(&self, other: &Self) -> Self {
        Self {
            first: self.first.zip(other.first).map(|(one, two)| one.min(two)),
            last: self.last.zip(other.last).map(|(one, two)| one.max(two)),
            qualifier: Qualifier {
                uncertain: self.qualifier.uncertain || other.qualifier.uncertain,
                approximate: self.qualifier.approximate || other.qualifier.approximate,
            },
        }
    }

    fn closed(&self) -> Result<(i128, i128), AnchorError> {
        self.first.zip(self.last).ok_or(AnchorError::OpenTarget)
    }

    /// The date at one edge of the base: the target itself where it is a plain date, else the day.
    fn edge(&self, target: &Edtf, side: Side) -> Result<Date, AnchorError> {
        if let CoreEdtf::Date(date) = &target.0
            && !date.has_unspecified()
        {
            return Ok(*date);
        }
        let day = if side == Side::End { self.last } else { self.first };
        let date = build::at_grain(day.ok_or(AnchorError::OpenTarget)?, Grain::Day);
        Ok(build::qualified(date, self.qualifier))
    }
}

/// “The same day”: the target itself, without its time.
fn same(target: &Edtf, with: Qualifier) -> Edtf {
    match &target.0 {
        CoreEdtf::DateTime(moment) => build::single(build::qualified(moment.date, with)),
        CoreEdtf::Date(date) => build::single(build::qualified(*date, with)),
        _ => target.clone(),
    }
}

/// A block as an expression, unless it is out of reach.
fn finish(block: &Block, qualifier: Qualifier) -> Result<Edtf, AnchorError> {
    let reach = |day: i128| i128::from(civil_day(day).year).abs() <= FURTHEST_YEAR;
    if reach(block.first) && reach(block.last) { Ok(block.edtf(qualifier)) } else { Err(AnchorError::TooFar) }
}

/// Of the blocks that come round near the day, the one meant.
fn pick(name: Named, which: Which, day: i128) -> Result<Block, AnchorError> {
    let near = named_blocks(name, day);
    let found = match which {
        Which::Last => near.iter().rev().find(|block| block.last < day),
        Which::Latest => near.iter().rev().find(|block| block.first <= day),
        Which::Next => near.iter().find(|block| block.first > day),
        Which::Nearest => near.iter().min_by_key(|block| (block.first - day).max(day - block.last).max(0)),
        Which::Previous | Which::This | Which::Following => {
            let unit = if matches!(name, Named::Weekday(_)) { Unit::Week } else { Unit::Year };
            let later = match which {
                Which::Previous => -1,
                Which::Following => 1,
                _ => 0,
            };
            let period = unit_index(day, unit) + later;
            near.iter().find(|block| unit_index(block.first, unit) == period)
        }
    };
    // This year may have no 29 February.
    found.copied().ok_or(AnchorError::NoSuchDay)
}

/// “Over the past two years”: the further end is as approximate as the counting.
fn over(target: &Edtf, count: i128, unit: Unit, forward: bool) -> Result<Edtf, AnchorError> {
    let side = if forward { Side::End } else { Side::Start };
    let base = Base::of(target, side)?;
    let (first, last) = base.closed()?;
    let day = if forward { last } else { first };
    let count = if forward { count } else { -count };
    let (counted, grain) = match unit {
        Unit::Day => (day + count, Grain::Day),
        Unit::Week => (day + 7 * count, Grain::Day),
        Unit::Month => (months_later(day, count), Grain::Month),
        Unit::Quarter => (months_later(day, 3 * count), Grain::Month),
        Unit::Year => (months_later(day, 12 * count), Grain::Year),
        Unit::Decade => (months_later(day, 120 * count), Grain::Year),
        Unit::Century => (months_later(day, 1200 * count), Grain::Year),
    };
    if i128::from(civil_day(counted).year).abs() > FURTHEST_YEAR {
        return Err(AnchorError::TooFar);
    }
    let far = IntervalEndpoint::Date(build::qualified(build::at_grain(counted, grain), build::ABOUT));
    let near = match &target.0 {
        CoreEdtf::Date(date) => *date,
        CoreEdtf::DateTime(moment) => moment.date,
        _ => {
            let date = build::common_unit(first, last).unwrap_or_else(|| build::at_grain(day, Grain::Year));
            build::qualified(date, base.qualifier)
        }
    };
    let near = IntervalEndpoint::Date(near);
    Ok(if forward { build::interval(near, far) } else { build::interval(far, near) })
}

/// The first day of the month so many months later.
fn months_later(day: i128, count: i128) -> i128 {
    unit_block(unit_index(day, Unit::Month) + count, Unit::Month).first
}
