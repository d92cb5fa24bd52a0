//! The axis over the plot, and its lines through the lanes.

use dateline_scene::font::Weight;
use dateline_scene::{Scene, SceneTick};

use super::pen::{Pen, with};
use super::theme::Theme;
use super::words::{self, Words};

/// The lines of the axis, `top..foot` of the plot; under everything else.
pub(super) fn grid(pen: &mut Pen, theme: &Theme, scene: &Scene, top: f32, foot: f32) {
    lines(pen, &scene.axis.minor, theme.line, scene.width, top, foot);
    lines(pen, &scene.axis.major, theme.strong_line, scene.width, top, foot);
}

/// The line of today.
pub(super) fn today(pen: &mut Pen, theme: &Theme, scene: &Scene, top: f32, foot: f32) {
    if let Some(x) = scene.axis.today.filter(|&x| x >= 0.0 && x <= scene.width) {
        pen.element(
            "rect",
            with!("x" = x - 0.5, "y" = top, "width" = 1.0, "height" = foot - top, "fill" = theme.accent,),
        );
    }
}

/// The two bands with the names of the spans, above the plot.
pub(super) fn names(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    let axis = &scene.axis;
    let half = axis.height / 2.0;
    lines(pen, &axis.minor, theme.strong_line, scene.width, half, axis.height);
    lines(pen, &axis.major, theme.strong_line, scene.width, 0.0, axis.height);
    pen.element(
        "rect",
        with!(
            "x" = 0.0,
            "y" = axis.height - 1.0,
            "width" = scene.width,
            "height" = 1.0,
            "fill" = theme.strong_line,
        ),
    );
    let baseline = half / 2.0 + scene.small_size * 0.36;
    spans(pen, scene, &axis.major, baseline, theme.text, Weight::SemiBold);
    spans(pen, scene, &axis.minor, half + baseline, theme.faint_text, Weight::Regular);
}

fn lines(pen: &mut Pen, ticks: &[SceneTick], colour: &str, width: f32, top: f32, foot: f32) {
    for tick in ticks.iter().filter(|tick| tick.x >= 0.0 && tick.x <= width) {
        // On whole pixels, so that hairlines are hairlines.
        pen.element(
            "rect",
            with!("x" = tick.x.round(), "y" = top, "width" = 1.0, "height" = foot - top, "fill" = colour,),
        );
    }
}

fn spans(pen: &mut Pen, scene: &Scene, ticks: &[SceneTick], y: f32, colour: &str, weight: Weight) {
    let size = scene.small_size;
    let attribute = if weight == Weight::SemiBold { "600" } else { "400" };
    pen.open("g", with!("font-size" = size, "font-weight" = attribute, "fill" = colour));
    for tick in ticks {
        let inside = tick.label_x >= 0.0 && tick.label_x + tick.label_w <= scene.width;
        if inside && !tick.label.is_empty() {
            let (at, width) = ((tick.label_x, y), Some(tick.label_w));
            words::paint(pen, &Words { text: &tick.label, at, size, weight, width, halo: None }, &[]);
        }
    }
    pen.close("g");
}
