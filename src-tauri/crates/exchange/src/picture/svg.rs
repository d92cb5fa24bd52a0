//! The picture as SVG 1.1.

use dateline_scene::Scene;

use super::pen::{Pen, number, with};
use super::theme::Theme;
use super::{axis, foot::Foot, foot::grey, lanes, mark};

/// Inter, which pictures are laid out with; a viewer without it takes what it has.
const FAMILY: &str = "Inter, 'Inter Variable', 'DejaVu Sans', sans-serif";

/// How large the picture of a scene is, in CSS pixels.
pub(crate) fn size(scene: &Scene) -> (f32, f32) {
    let lanes = shown_height(scene);
    (scene.gutter + scene.width, scene.axis.height + lanes + Foot::new(scene).height)
}

/// Lanes end where there are no more.
fn shown_height(scene: &Scene) -> f32 {
    scene.height.min(scene.total_height - scene.scroll_y).max(0.0)
}

/// Paints a scene as an SVG document.
#[must_use]
pub fn svg(scene: &Scene, theme: &Theme) -> String {
    painted(Pen::default(), scene, theme)
}

/// The same with all words as text, for a painter that has the fonts.
pub(crate) fn svg_of_text(scene: &Scene, theme: &Theme) -> String {
    painted(Pen::of_text(), scene, theme)
}

fn painted(mut pen: Pen, scene: &Scene, theme: &Theme) -> String {
    let (width, height) = size(scene);
    let (wide, tall) = (number(width), number(height));
    pen.open(
        "svg",
        with!(
            "xmlns" = "http://www.w3.org/2000/svg",
            "width" = &wide,
            "height" = &tall,
            "viewBox" = &format!("0 0 {wide} {tall}"),
            "role" = "img",
            "aria-labelledby" = "title description",
            "font-family" = FAMILY,
        ),
    );
    pen.text("title", with!("id" = "title"), "Timeline");
    pen.text("desc", with!("id" = "description"), &description(scene));
    definitions(&mut pen, theme, scene);
    pen.element("rect", with!("width" = width, "height" = height, "fill" = theme.ground));
    plot(&mut pen, theme, scene);
    let top = scene.axis.height + shown_height(scene);
    Foot::new(scene).paint(&mut pen, theme, top);
    pen.close("svg");
    pen.finish()
}

fn definitions(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    let mut kinds = scene.kinds.clone();
    kinds.push(grey());
    pen.open("defs", with!());
    mark::definitions(pen, theme, &kinds);
    let (gutter, width, axis) = (scene.gutter, scene.width, scene.axis.height);
    for (id, x, wide) in [("plot", gutter, width), ("all-lanes", 0.0, gutter + width)] {
        pen.open("clipPath", with!("id" = id));
        pen.element("rect", with!("x" = x, "y" = axis, "width" = wide, "height" = shown_height(scene)));
        pen.close("clipPath");
    }
    pen.close("defs");
}

fn plot(pen: &mut Pen, theme: &Theme, scene: &Scene) {
    let top = scene.axis.height - scene.scroll_y;
    let foot = scene.scroll_y + shown_height(scene);
    pen.open("g", with!("clip-path" = "url(#all-lanes)"));
    lanes::names(pen, theme, scene, top);
    pen.close("g");
    pen.open("g", with!("clip-path" = "url(#plot)"));
    pen.open("g", with!("transform" = &format!("translate({} {})", number(scene.gutter), number(top))));
    axis::grid(pen, theme, scene, scene.scroll_y, foot);
    lanes::density(pen, theme, scene);
    axis::today(pen, theme, scene, scene.scroll_y, foot);
    lanes::marks(pen, theme, scene);
    pen.close("g");
    pen.close("g");
    pen.open("g", with!("transform" = &format!("translate({} 0)", number(scene.gutter))));
    axis::names(pen, theme, scene);
    pen.close("g");
}

/// What a screen reader says of the picture.
fn description(scene: &Scene) -> String {
    let lanes: Vec<&str> = scene.lanes.iter().map(|lane| lane.full_name.as_str()).take(20).collect();
    let count =
        |count: u32, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let dated = count(scene.events, "dated event", "dated events");
    let undated = count(scene.shelf.count, "undated event", "undated events");
    format!("{dated} and {undated}. Lanes: {}.", lanes.join(", "))
}
