//! Days and durations.

use dateline_scene::SceneMark;

use super::{LINE, Look, paint_with};
use crate::picture::pen::{Pen, number, with};
use crate::picture::theme::Theme;

/// Over how many pixels the end of what is under way fades.
const FADE: f32 = 28.0;

/// A day or a duration. What is only possible of it rises and falls.
pub(super) fn bar(pen: &mut Pen, theme: &Theme, look: &Look, mark: &SceneMark) {
    let (x0, mut x1, mut x1_soft) = (mark.x0, mark.x1, mark.x1_soft);
    if look.stroke.under_way && x1_soft - x1 < 0.5 && x1 - x0 >= 16.0 {
        x1 -= FADE.min((x1 - x0) / 2.0);
        x1_soft = mark.x1;
    }
    let (soft_start, soft_end) = (x0 - mark.x0_soft > 0.4, x1_soft - x1 > 0.4);
    soft_part(pen, look, mark, mark.x0_soft, x0, "rise");
    soft_part(pen, look, mark, x1, x1_soft, "fall");
    let width = x1 - x0;
    if width < 0.5 {
        return;
    }
    if look.filled && (soft_start || soft_end) {
        let (y, height) = (mark.y, mark.h);
        pen.element(
            "rect",
            with!("x" = x0, "y" = y, "width" = width, "height" = height, "fill" = &look.area),
        );
        return;
    }
    let hatch = paint_with("hatch", &look.ink);
    let fill = match (look.filled, look.hatched) {
        (true, _) => &look.area,
        (_, true) => &hatch,
        _ => theme.ground,
    };
    // The outline lies within the bar, so that touching bars stay two.
    let (left, right, top, foot) = (x0 + 0.75, x1 - 0.75, mark.y + 0.75, mark.y + mark.h - 0.75);
    if !soft_start && !soft_end {
        pen.element(
            "rect",
            with!(
                "x" = left,
                "y" = top,
                "width" = right - left,
                "height" = foot - top,
                "rx" = 2.0,
                "fill" = fill,
                "stroke" = &look.ink,
                "stroke-width" = LINE,
                "stroke-dasharray" = look.stroke.dash,
            ),
        );
        return;
    }
    let (left, right) = (if soft_start { x0 } else { left }, if soft_end { x1 } else { right });
    pen.element("rect", with!("x" = x0, "y" = mark.y, "width" = width, "height" = mark.h, "fill" = fill));
    let n = number;
    let start = if soft_start {
        format!("M{} {}", n(left), n(top))
    } else {
        format!("M{} {}V{}", n(left), n(foot), n(top))
    };
    let end = if soft_end { format!("M{} {}", n(right), n(foot)) } else { format!("V{}", n(foot)) };
    let outline = format!("{start}H{}{end}H{}", n(right), n(left));
    pen.element(
        "path",
        with!(
            "d" = &outline,
            "fill" = "none",
            "stroke" = &look.ink,
            "stroke-width" = LINE,
            "stroke-dasharray" = look.stroke.dash,
        ),
    );
}

/// The possible part of a bar.
fn soft_part(pen: &mut Pen, look: &Look, mark: &SceneMark, from: f32, to: f32, ramp: &str) {
    if to - from <= 0.4 {
        return;
    }
    let width = to - from;
    if look.filled {
        let fill = paint_with(ramp, &look.area);
        pen.element(
            "rect",
            with!("x" = from, "y" = mark.y, "width" = width, "height" = mark.h, "fill" = &fill,),
        );
        return;
    }
    let fill = paint_with(ramp, &look.ink);
    let foot = mark.y + mark.h - LINE;
    for (y, height, opacity) in [(mark.y, LINE, 1.0), (foot, LINE, 1.0), (mark.y, mark.h, 0.18)] {
        pen.element(
            "rect",
            with!(
                "x" = from,
                "y" = y,
                "width" = width,
                "height" = height,
                "fill" = &fill,
                "opacity" = opacity,
            ),
        );
    }
}
