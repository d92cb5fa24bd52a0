//! One mark, painted as what it is.

mod bar;
mod interval;

use dateline_scene::{SceneForm, SceneKind, SceneMark};

use super::glyph;
use super::pen::{Pen, number, with};
use super::stroke::{self, Stroke};
use super::theme::{Theme, area};
use bar::bar;
use interval::{band, bracket, feathers};

/// Width of outlines.
const LINE: f32 = 1.5;

/// Colours and strokes of one mark.
struct Look {
    /// As an area, and as a line that stands out from the ground.
    area: String,
    ink: String,
    stroke: Stroke,
    /// The body is filled; what is only reported is hatched instead.
    filled: bool,
    hatched: bool,
}

/// Defines the ramps and hatches that marks of these kinds are painted with.
pub(super) fn definitions(pen: &mut Pen, theme: &Theme, kinds: &[SceneKind]) {
    let mut colours: Vec<String> =
        kinds.iter().flat_map(|kind| [area(&kind.colour), theme.ink(&kind.colour)]).collect();
    colours.sort();
    colours.dedup();
    for colour in &colours {
        ramp(pen, &id("rise", colour), colour, "0", "1");
        ramp(pen, &id("fall", colour), colour, "1", "0");
        let hatch = id("hatch", colour);
        pen.open(
            "pattern",
            with!(
                "id" = &hatch,
                "width" = 5.0,
                "height" = 5.0,
                "patternUnits" = "userSpaceOnUse",
                "patternTransform" = "rotate(45)",
            ),
        );
        pen.element("rect", with!("width" = 1.5, "height" = 5.0, "fill" = colour));
        pen.close("pattern");
    }
}

fn ramp(pen: &mut Pen, id: &str, colour: &str, first: &str, last: &str) {
    pen.open("linearGradient", with!("id" = id));
    pen.element("stop", with!("offset" = 0.0, "stop-color" = colour, "stop-opacity" = first));
    pen.element("stop", with!("offset" = 1.0, "stop-color" = colour, "stop-opacity" = last));
    pen.close("linearGradient");
}

fn id(what: &str, colour: &str) -> String {
    format!("{what}-{}", colour.trim_start_matches('#'))
}

fn paint_with(what: &str, colour: &str) -> String {
    format!("url(#{})", id(what, colour))
}

/// Paints a mark of this kind.
pub(super) fn paint(pen: &mut Pen, theme: &Theme, kind: &SceneKind, mark: &SceneMark) {
    let stroke = stroke::of(mark.status);
    let look = Look {
        area: area(&kind.colour),
        ink: theme.ink(&kind.colour),
        stroke,
        filled: stroke.filled && !mark.only_reported,
        hatched: mark.only_reported,
    };
    if mark.selected {
        let (x, width) = (mark.x0_soft - 3.0, mark.x1_soft - mark.x0_soft + 6.0);
        pen.element(
            "rect",
            with!(
                "x" = x,
                "y" = mark.y - 3.0,
                "width" = width,
                "height" = mark.h + 6.0,
                "rx" = 4.0,
                "fill" = "none",
                "stroke" = theme.accent,
                "stroke-width" = 1.5,
            ),
        );
    }
    match mark.form {
        SceneForm::Point => point(pen, theme, &look, kind, mark),
        SceneForm::Day | SceneForm::Bar => bar(pen, theme, &look, mark),
        SceneForm::Bracket => bracket(pen, &look, mark),
        SceneForm::Band => band(pen, &look, mark),
    }
    arrows(pen, &look, mark);
    signs(pen, theme, &look, mark);
}

fn point(pen: &mut Pen, theme: &Theme, look: &Look, kind: &SceneKind, mark: &SceneMark) {
    feathers(pen, look, mark, 0.45);
    let (x, y) = (f32::midpoint(mark.x0, mark.x1), mark.y + mark.h / 2.0);
    let outline = glyph::path(&kind.glyph, x, y, mark.h * 0.36);
    let hatch = paint_with("hatch", &look.ink);
    let fill = match (look.filled, look.hatched) {
        (true, _) => &look.area,
        (_, true) => &hatch,
        _ => theme.ground,
    };
    pen.element(
        "path",
        with!(
            "d" = &outline,
            "fill" = fill,
            "fill-rule" = "evenodd",
            "stroke" = &look.ink,
            "stroke-width" = LINE,
            "stroke-dasharray" = look.stroke.dash,
        ),
    );
}

/// The glyph before a label.
pub(super) fn label_glyph(
    pen: &mut Pen,
    theme: &Theme,
    kind: &SceneKind,
    mark: &SceneMark,
    inside: bool,
    x: f32,
) {
    let stroke = stroke::of(mark.status);
    let on_area = inside && is_solid(mark);
    let ink = if on_area { theme.on(&kind.colour) } else { theme.ink(&kind.colour) };
    let outline = glyph::path(&kind.glyph, x, mark.y + mark.h / 2.0, mark.h * 0.26);
    let fill = if stroke.filled { ink.as_str() } else { "none" };
    pen.element(
        "path",
        with!("d" = &outline, "fill" = fill, "fill-rule" = "evenodd", "stroke" = &ink, "stroke-width" = 1.0,),
    );
}

/// Whether a label in the mark lies on the kind's colour.
pub(super) fn is_solid(mark: &SceneMark) -> bool {
    matches!(mark.form, SceneForm::Bar | SceneForm::Day)
        && stroke::of(mark.status).filled
        && !mark.only_reported
}

/// Arrows at open ends.
fn arrows(pen: &mut Pen, look: &Look, mark: &SceneMark) {
    let middle = mark.y + mark.h / 2.0;
    if mark.open_start {
        arrow(pen, &look.ink, mark.x0_soft, middle, -1.0);
    }
    if mark.open_end || (look.stroke.under_way && mark.form != SceneForm::Point) {
        arrow(pen, &look.ink, mark.x1_soft, middle, 1.0);
    }
    if look.stroke.postponed {
        arrow(pen, &look.ink, mark.x1_soft + 5.0, middle, 1.0);
    }
}

fn arrow(pen: &mut Pen, ink: &str, x: f32, y: f32, way: f32) {
    let n = number;
    let path = format!("M{0} {1}L{2} {3}L{0} {4}", n(x - 4.0 * way), n(y - 4.0), n(x), n(y), n(y + 4.0));
    pen.element(
        "path",
        with!(
            "d" = &path,
            "fill" = "none",
            "stroke" = ink,
            "stroke-width" = LINE,
            "stroke-linejoin" = "round",
        ),
    );
}

/// Struck through if it did not come about; a small bar below if a source denies it.
fn signs(pen: &mut Pen, theme: &Theme, look: &Look, mark: &SceneMark) {
    let (left, right) = (mark.x0_soft, mark.x1_soft);
    if look.stroke.struck {
        pen.element(
            "rect",
            with!(
                "x" = left - 3.0,
                "y" = mark.y + mark.h / 2.0 - 0.75,
                "width" = right - left + 6.0,
                "height" = 1.5,
                "fill" = theme.text,
            ),
        );
    }
    if mark.denied {
        let width = (right - left).clamp(8.0, 24.0);
        pen.element(
            "rect",
            with!(
                "x" = mark.x0.min(right - width).max(left),
                "y" = mark.y + mark.h + 0.5,
                "width" = width,
                "height" = 2.5,
                "fill" = theme.denial,
            ),
        );
    }
}
