//! Lanes: their names and lines, their density, their marks and labels.

use dateline_scene::font::{self, Weight};
use dateline_scene::{Scene, SceneDensity, SceneLabel, SceneLane};

use super::mark;
use super::pen::{Pen, with};
use super::relations;
use super::theme::Theme;
use super::words::{self, Words};

/// Names and counts in the gutter, and the lines between lanes.
pub(super) fn names(pen: &mut Pen, theme: &Theme, scene: &Scene, top: f32) {
    let small = scene.small_size;
    for lane in &scene.lanes {
        let y = top + lane.y;
        line(pen, theme, scene, y + lane.height);
        let baseline = y + scene.label_size * 1.55;
        let name = Words {
            text: &lane.name,
            at: (12.0, baseline),
            size: scene.label_size,
            weight: Weight::SemiBold,
            width: None,
            halo: None,
        };
        let look = with!("font-size" = scene.label_size, "font-weight" = "600", "fill" = theme.text);
        words::paint(pen, &name, look);
        pen.text("text", with!(
            "x" = count_x(scene, lane), "y" = baseline, "font-size" = small, "fill" = theme.faint_text,
        ), &grouped(lane.count));
    }
}

fn line(pen: &mut Pen, theme: &Theme, scene: &Scene, y: f32) {
    let width = scene.gutter + scene.width;
    pen.element(
        "rect",
        with!("x" = 0.0, "y" = y - 1.0, "width" = width, "height" = 1.0, "fill" = theme.line),
    );
}

/// Counts stand at the right of the gutter. Their left edge is reckoned here, as not every reader of SVG knows `text-anchor`
/// for every script.
fn count_x(scene: &Scene, lane: &SceneLane) -> f32 {
    // Some pixels.
    let wide = font::width(&grouped(lane.count), scene.small_size.into(), Weight::Regular) as f32;
    scene.gutter - 12.0 - wide
}

/// Thousands set apart: “4,271”.
pub(super) fn grouped(count: u32) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many events there are where they have no room of their own: a bar for each bucket.
pub(super) fn density(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    for strip in scene.density.iter().filter(|strip| strip.peak > 0) {
        let path = profile(strip, scene.width);
        if !path.is_empty() {
            pen.element("path", with!("d" = &path, "fill" = theme.faint_text, "fill-opacity" = 0.45));
        }
    }
}

// Counts as heights in pixels.
fn profile(strip: &SceneDensity, width: f32) -> String {
    let n = super::pen::number;
    let foot = strip.y + strip.h;
    let mut path = String::new();
    for (nth, &count) in strip.counts.iter().enumerate() {
        let x = strip.x + strip.step * nth as f32;
        if count > 0 && x + strip.step >= 0.0 && x <= width {
            // One event beside thousands must still be seen.
            let tall = (strip.h * count as f32 / strip.peak as f32).max(1.5);
            path.push_str(&format!(
                "M{} {}v{}h{}v{}Z",
                n(x),
                n(foot),
                n(-tall),
                n(strip.step - 0.5),
                n(tall)
            ));
        }
    }
    path
}

/// Ghosts, marks, arcs, and labels over them.
pub(super) fn marks(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    relations::ghosts(pen, theme, scene);
    for mark in scene.marks.iter().filter(|mark| mark.x1_soft >= -8.0 && mark.x0_soft <= scene.width + 8.0) {
        if let Some(kind) = scene.kinds.get(mark.kind as usize) {
            mark::paint(pen, theme, kind, mark);
        }
    }
    relations::arcs(pen, theme, scene);
    pen.open("g", with!("font-size" = scene.label_size, "fill" = theme.text));
    for label in scene.labels.iter().filter(|label| label.x + label.w >= 0.0 && label.x <= scene.width) {
        paint_label(pen, theme, scene, label);
    }
    pen.close("g");
}

fn paint_label(pen: &mut Pen, theme: &Theme, scene: &Scene, label: &SceneLabel) {
    let Some((mark, kind)) = scene
        .marks
        .get(label.mark as usize)
        .and_then(|mark| scene.kinds.get(mark.kind as usize).map(|kind| (mark, kind)))
    else {
        return;
    };
    if let Some(x) = label.glyph_x {
        mark::label_glyph(pen, theme, kind, mark, label.inside, x);
    }
    let on_area = theme.on(&kind.colour);
    let colour = match (label.inside && mark::is_solid(mark), label.struck) {
        (true, _) => &on_area,
        (_, true) => theme.faint_text,
        _ => theme.text,
    };
    let text = Words {
        text: &label.text,
        at: (label.x, label.y),
        size: scene.label_size,
        weight: Weight::Regular,
        // A viewer without Inter takes another font: it must not run into what is next.
        width: Some(label.w),
        // Hatching would make it hard to read.
        halo: (label.inside && mark.only_reported).then_some(theme.ground),
    };
    words::paint(pen, &text, with!("fill" = colour));
    if label.struck {
        let y = label.y - scene.label_size * 0.3;
        pen.element(
            "rect",
            with!("x" = label.x, "y" = y, "width" = label.w, "height" = 1.0, "fill" = colour),
        );
    }
}
