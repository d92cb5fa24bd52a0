//! Dates that are somewhere in an interval.

use dateline_scene::SceneMark;

use super::{LINE, Look, paint_with};
use crate::picture::pen::{Pen, number, with};

/// How far the ends of a bracket reach inwards.
const FOOT: f32 = 4.0;

/// Somewhen within: a bracket over the interval, open below. Never a bar, as it is not a duration.
pub(super) fn bracket(pen: &mut Pen, look: &Look, mark: &SceneMark) {
    feathers(pen, look, mark, 0.35);
    let (x0, x1, y, h) = (mark.x0, mark.x1, mark.y, mark.h);
    wash(pen, look, mark, if look.filled { 0.12 } else { 0.0 });
    let n = number;
    let (left, right, top, foot) = (n(x0 + 0.75), n(x1 - 0.75), n(y + 0.75), n(y + h));
    let path = format!("M{left} {foot}V{top}H{right}V{foot}");
    pen.element(
        "path",
        with!(
            "d" = &path,
            "fill" = "none",
            "stroke" = &look.ink,
            "stroke-width" = LINE,
            "stroke-dasharray" = look.stroke.dash,
        ),
    );
}

/// On one date of these: a soft band between the brackets of its ends.
pub(super) fn band(pen: &mut Pen, look: &Look, mark: &SceneMark) {
    feathers(pen, look, mark, 0.35);
    wash(pen, look, mark, if look.filled { 0.26 } else { 0.1 });
    let n = number;
    let foot = FOOT.min((mark.x1 - mark.x0) / 3.0);
    let (top, bottom) = (n(mark.y + 0.75), n(mark.y + mark.h - 0.75));
    for (x, inwards, open) in
        [(mark.x0 + 0.75, foot, mark.open_start), (mark.x1 - 0.75, -foot, mark.open_end)]
    {
        if open {
            continue;
        }
        let path = format!("M{0} {top}H{1}V{bottom}H{0}", n(x + inwards), n(x));
        pen.element(
            "path",
            with!(
                "d" = &path,
                "fill" = "none",
                "stroke" = &look.ink,
                "stroke-width" = LINE,
                "stroke-dasharray" = look.stroke.dash,
            ),
        );
    }
}

/// A light ground between the ends of a bracket or band, hatched if it is only reported.
fn wash(pen: &mut Pen, look: &Look, mark: &SceneMark, opacity: f32) {
    let hatch = paint_with("hatch", &look.ink);
    let (fill, opacity) = if look.hatched { (hatch.as_str(), 0.4) } else { (look.ink.as_str(), opacity) };
    if opacity > 0.0 {
        pen.element(
            "rect",
            with!(
                "x" = mark.x0,
                "y" = mark.y,
                "width" = mark.x1 - mark.x0,
                "height" = mark.h,
                "fill" = fill,
                "opacity" = opacity,
            ),
        );
    }
}

/// The margin around an approximate date, and the fade of an open end.
pub(super) fn feathers(pen: &mut Pen, look: &Look, mark: &SceneMark, opacity: f32) {
    for (from, to, ramp) in [(mark.x0_soft, mark.x0, "rise"), (mark.x1, mark.x1_soft, "fall")] {
        if to - from > 0.4 {
            let fill = paint_with(ramp, &look.ink);
            pen.element(
                "rect",
                with!(
                    "x" = from,
                    "y" = mark.y + 2.0,
                    "width" = to - from,
                    "height" = mark.h - 4.0,
                    "fill" = &fill,
                    "opacity" = opacity,
                ),
            );
        }
    }
}
