//! Relations as arcs, and rival dates as ghosts.

use dateline_core::model::RelationType;
use dateline_scene::{Scene, SceneArc, SceneGhost};

use super::mark;
use super::pen::{Pen, number, with};
use super::theme::Theme;

/// How much of a ghost is seen.
const DIMMED: f32 = 0.6;
/// Half of what an arrow's head opens, and its length.
const HEAD: (f32, f32) = (0.42, 7.0);

/// The dashes of each sort of relation.
pub(super) const fn dashes(sort: RelationType) -> &'static str {
    match sort {
        RelationType::RespondsTo => "none",
        RelationType::FollowsFrom => "8 3",
        RelationType::Implements => "8 3 1.5 3",
        RelationType::PartOf => "1.5 3",
        RelationType::Contradicts => "4 3",
        RelationType::SameAs => "14 2",
    }
}

fn colour(theme: &Theme, sort: RelationType, selected: bool) -> &str {
    match (sort, selected) {
        (RelationType::Contradicts, _) => theme.denial,
        (_, true) => theme.accent,
        _ => theme.faint_text,
    }
}

/// Rival dates, under the marks.
pub(super) fn ghosts(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    for SceneGhost { mark, line, says, .. } in &scene.ghosts {
        let Some(kind) = scene.kinds.get(mark.kind as usize) else { continue };
        pen.open("g", with!("opacity" = DIMMED));
        pen.text("title", with!(), says);
        let ([from, to, y], ink) = (*line, theme.ink(&kind.colour));
        let join = format!("M{} {}H{}", number(from), number(y), number(to));
        pen.element("path", with!("d" = &join, "stroke" = &ink, "stroke-width" = 1.0, "fill" = "none"));
        mark::paint(pen, theme, kind, mark);
        pen.close("g");
    }
}

/// Arcs, over the marks and under the labels.
pub(super) fn arcs(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    for arc in &scene.arcs {
        let ink = colour(theme, arc.sort, arc.selected);
        pen.open("g", with!("fill" = "none", "stroke" = ink, "stroke-width" = 1.5));
        pen.text("title", with!(), &arc.says);
        pen.element("path", with!("d" = &curve(arc), "stroke-dasharray" = dashes(arc.sort)));
        if !arc.mutual {
            pen.element("path", with!("d" = &head(arc), "stroke-linejoin" = "round"));
        }
        pen.close("g");
    }
}

/// The line of a legend entry, from left to right.
pub(super) fn sample(pen: &mut Pen, theme: &Theme, sort: RelationType, (x, y): (f32, f32), wide: f32) {
    let ink = colour(theme, sort, false);
    let line = format!("M{} {}h{}", number(x), number(y), number(wide));
    let stroke = with!(
        "d" = &line,
        "fill" = "none",
        "stroke" = ink,
        "stroke-width" = 1.5,
        "stroke-dasharray" = dashes(sort),
    );
    pen.element("path", stroke);
}

fn curve(arc: &SceneArc) -> String {
    let [x0, y0, ax, ay, bx, by, x1, y1] = arc.points.map(number);
    format!("M{x0} {y0}C{ax} {ay} {bx} {by} {x1} {y1}")
}

/// Two lines that meet at the end of an arc.
fn head(arc: &SceneArc) -> String {
    let [.., bx, by, x1, y1] = arc.points;
    let angle = (y1 - by).atan2(x1 - bx);
    let (open, long) = HEAD;
    let side =
        |turn: f32| (number(x1 - long * (angle + turn).cos()), number(y1 - long * (angle + turn).sin()));
    let ((ax, ay), (cx, cy)) = (side(open), side(-open));
    format!("M{ax} {ay}L{} {}L{cx} {cy}", number(x1), number(y1))
}
