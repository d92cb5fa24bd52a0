//! Relations as arcs: from where to where, and which way around.

use std::collections::BTreeMap;

use crate::form::{Drawn, Scale};
use crate::label::one_line;
use crate::lanes::Lanes;
use crate::metrics::{LANE_PAD, MARK, ROW};
use crate::pack::Packing;
use crate::place::Spot;
use crate::scene::SceneArc;
use crate::view::{View, tenths};
use crate::{Columns, Link, Request};

/// More arcs in view than this are a tangle.
const MOST: usize = 200;
/// How far an arc bulges at least and at most, before text scale.
const BULGE: (f64, f64) = (18.0, 64.0);
/// Arcs of one row go over the marks only where so much room is above them.
const ROOM_ABOVE: f64 = 56.0;

/// What is known of where events lie.
pub(crate) struct Ends<'a> {
    pub(crate) columns: &'a Columns,
    pub(crate) lanes: &'a Lanes,
    pub(crate) packing: &'a Packing,
    pub(crate) request: &'a Request,
    pub(crate) view: &'a View,
    pub(crate) spots: &'a [Spot],
}

/// Where an arc may begin or end.
#[derive(Debug, Clone, Copy)]
struct End {
    x0: f64,
    x1: f64,
    /// Upper edge and foot.
    top: f64,
    foot: f64,
}

impl End {
    fn middle(&self) -> f64 {
        f64::midpoint(self.x0, self.x1)
    }
}

impl Ends<'_> {
    /// The arcs of what is asked for, still without words, and how many in view are left out because they are too many.
    pub(crate) fn arcs<X: Fn(i64) -> f64>(&self, scale: &Scale<X>) -> (Vec<SceneArc>, u32) {
        if self.request.links.is_empty() {
            return (Vec::new(), 0);
        }
        let mut at_row: BTreeMap<i64, Vec<&Spot>> = BTreeMap::new();
        for spot in self.spots {
            at_row.entry(self.columns.row(spot.at)).or_default().push(spot);
        }
        let mut arcs: Vec<SceneArc> =
            self.request.links.iter().filter_map(|link| self.arc(scale, &at_row, link)).collect();
        let is_in_view = |arc: &SceneArc| {
            let [x0, _, _, _, _, _, x1, _] = arc.points;
            x0.max(x1) >= 0.0 && f64::from(x0.min(x1)) <= self.view.width
        };
        let others = arcs.iter().filter(|arc| !arc.selected && is_in_view(arc)).count();
        let left_out = if others > MOST { others } else { 0 };
        arcs.retain(|arc| arc.selected || left_out == 0);
        // Those of selected events lie over the others.
        arcs.sort_by_key(|arc| arc.selected);
        (arcs, u32::try_from(left_out).unwrap_or(u32::MAX))
    }

    fn arc<X: Fn(i64) -> f64>(
        &self,
        scale: &Scale<X>,
        at_row: &BTreeMap<i64, Vec<&Spot>>,
        link: &Link,
    ) -> Option<SceneArc> {
        let origins = self.ends(scale, at_row, link.origin)?;
        let targets = self.ends(scale, at_row, link.target)?;
        // An event in several lanes has several marks: the two that are nearest to each other are joined.
        let pairs = origins.iter().flat_map(|origin| targets.iter().map(move |target| (origin, target)));
        let (origin, target) =
            pairs.min_by(|a, b| (a.0.top - a.1.top).abs().total_cmp(&(b.0.top - b.1.top).abs()))?;
        let points = self.curve(origin, target);
        if points[0].max(points[6]) < self.view.left() || points[0].min(points[6]) > self.view.right() {
            return None;
        }
        let is_selected = |row| self.request.selected.contains(&row);
        Some(SceneArc {
            origin: link.origin,
            target: link.target,
            sort: link.sort,
            says: link.says.clone(),
            points: points.map(tenths),
            mutual: link.mutual,
            selected: is_selected(link.origin) || is_selected(link.target),
        })
    }

    /// Where the marks of an event are, or where it lies if it has none.
    fn ends<X: Fn(i64) -> f64>(
        &self,
        scale: &Scale<X>,
        at_row: &BTreeMap<i64, Vec<&Spot>>,
        row: i64,
    ) -> Option<Vec<End>> {
        if let Some(spots) = at_row.get(&row) {
            let height = MARK * self.view.text_scale;
            let above = (ROW - MARK) / 2.0 * self.view.text_scale;
            let end = |spot: &&Spot| self.end(&spot.drawn, spot.top + above, height);
            return Some(spots.iter().map(end).collect());
        }
        let at = self.columns.position(row)?;
        if self.request.filter.as_ref().is_some_and(|set| !set.contains(at)) {
            return None;
        }
        let drawn = scale.draw(&self.columns.extent(at)?);
        let mut ends = Vec::new();
        self.lanes.each_of(self.columns, at, |lane| {
            let heights = |packed: &crate::pack::Packed| packed.height() * self.view.text_scale;
            let top: f64 = self.packing.lanes.iter().take(lane).map(heights).sum();
            let Some(packed) = self.packing.lanes.get(lane) else { return };
            let strip = (LANE_PAD + packed.rows_height() + packed.strip / 2.0) * self.view.text_scale;
            ends.push(self.end(&drawn, top + strip, 0.0));
        });
        (!ends.is_empty()).then_some(ends)
    }

    fn end(&self, drawn: &Drawn, top: f64, height: f64) -> End {
        End { x0: self.view.cut(drawn.x0), x1: self.view.cut(drawn.x1), top, foot: top + height }
    }

    /// A curve that leaves and meets marks at their upper edge or foot. Within a row it goes over them, or under them
    /// where the axis is too near.
    fn curve(&self, origin: &End, target: &End) -> [f64; 8] {
        let scale = self.view.text_scale;
        let x0 = target.middle().clamp(origin.x0, origin.x1);
        let x1 = x0.clamp(target.x0, target.x1);
        let (least, most) = (BULGE.0 * scale, BULGE.1 * scale);
        if (origin.top - target.top).abs() < 1.0 {
            let bulge = ((x1 - x0).abs() / 4.0).clamp(least, most);
            let (y0, y1, away) = if origin.top > ROOM_ABOVE * scale {
                (origin.top, target.top, -bulge)
            } else {
                (origin.foot, target.foot, bulge)
            };
            return [x0, y0, x0, y0 + away, x1, y1 + away, x1, y1];
        }
        let (y0, y1) =
            if origin.top < target.top { (origin.foot, target.top) } else { (origin.top, target.foot) };
        let tall = (y1 - y0).abs();
        let bulge = (tall / 2.0).max(least) * (y1 - y0).signum();
        // Steep ones bow to the side, the longer the more: they would hide marks between, and each other.
        let bow = if (x1 - x0).abs() < tall { (tall / 3.0).clamp(least / 2.0, most) } else { 0.0 };
        [x0, y0, x0 + bow, y0 + bulge / 1.5, x1 + bow, y1 - bulge / 1.5, x1, y1]
    }
}

/// Puts the titles around what the arcs say; `titles` are of origin and target of each.
pub(crate) fn said(mut arcs: Vec<SceneArc>, titles: &[String]) -> Vec<SceneArc> {
    for (arc, titles) in arcs.iter_mut().zip(titles.chunks_exact(2)) {
        arc.says = format!("{} {} {}", one_line(&titles[0]), arc.says, one_line(&titles[1]));
    }
    arcs
}
