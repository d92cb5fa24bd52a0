//! The glyphs of kinds, as SVG path data: shapes that can be told apart at 10 pixels, also without colour. The window draws the same ones.

use std::f32::consts::{FRAC_PI_2, PI};
use std::fmt::Write as _;

use super::pen::number;

/// The outline of a glyph of radius `r` about (`x`, `y`); to be filled by the even-odd rule, as rings have holes. A
/// name that is not known (from a newer file) is a dot.
pub(super) fn path(glyph: &str, x: f32, y: f32, r: f32) -> String {
    let at =
        |points: &[(f32, f32)]| polygon(points.iter().map(|&(across, down)| (x + across * r, y + down * r)));
    match glyph {
        "diamond" => corners(x, y, r * 1.08, 4, -FRAC_PI_2),
        "square" => at(&square(0.82)),
        "circle" => disc(x, y, r * 0.92),
        "hexagon" => corners(x, y, r, 6, 0.0),
        "ring" => disc(x, y, r * 0.95) + &disc(x, y, r * 0.48),
        "triangle" => at(&[(0.0, -0.95), (1.0, 0.8), (-1.0, 0.8)]),
        "triangle-down" => at(&[(0.0, 0.95), (-1.0, -0.8), (1.0, -0.8)]),
        "arrow" => at(&[
            (1.05, 0.0),
            (0.05, -0.95),
            (0.05, -0.4),
            (-1.0, -0.4),
            (-1.0, 0.4),
            (0.05, 0.4),
            (0.05, 0.95),
        ]),
        "chevron" => at(&[(-0.8, -0.95), (0.1, -0.95), (1.0, 0.0), (0.1, 0.95), (-0.8, 0.95), (0.05, 0.0)]),
        "pentagon" => corners(x, y + r * 0.06, r, 5, -FRAC_PI_2),
        "cross" => at(&[
            (-0.95, -0.5),
            (-0.5, -0.95),
            (0.0, -0.45),
            (0.5, -0.95),
            (0.95, -0.5),
            (0.45, 0.0),
            (0.95, 0.5),
            (0.5, 0.95),
            (0.0, 0.45),
            (-0.5, 0.95),
            (-0.95, 0.5),
            (-0.45, 0.0),
        ]),
        "star" => star(x, y, r),
        "plus" => at(&[
            (-0.36, -1.0),
            (0.36, -1.0),
            (0.36, -0.36),
            (1.0, -0.36),
            (1.0, 0.36),
            (0.36, 0.36),
            (0.36, 1.0),
            (-0.36, 1.0),
            (-0.36, 0.36),
            (-1.0, 0.36),
            (-1.0, -0.36),
            (-0.36, -0.36),
        ]),
        "bar" => at(&[(-0.42, -1.0), (0.42, -1.0), (0.42, 1.0), (-0.42, 1.0)]),
        "square-ring" => at(&square(0.85)) + &at(&square(0.38)),
        _ => disc(x, y, r * 0.6),
    }
}

const fn square(half: f32) -> [(f32, f32); 4] {
    [(-half, -half), (half, -half), (half, half), (-half, half)]
}

fn polygon(points: impl Iterator<Item = (f32, f32)>) -> String {
    let mut path = String::new();
    for (nth, (x, y)) in points.enumerate() {
        let _ = write!(path, "{}{} {}", if nth == 0 { 'M' } else { 'L' }, number(x), number(y));
    }
    path.push('Z');
    path
}

fn corners(x: f32, y: f32, r: f32, count: u8, turn: f32) -> String {
    polygon((0..count).map(|nth| {
        let angle = turn + f32::from(nth) * 2.0 * PI / f32::from(count);
        (x + r * angle.cos(), y + r * angle.sin())
    }))
}

fn star(x: f32, y: f32, r: f32) -> String {
    polygon((0..10_u8).map(|nth| {
        let reach = r * if nth % 2 == 0 { 1.1 } else { 0.48 };
        let angle = -FRAC_PI_2 + f32::from(nth) * PI / 5.0;
        (x + reach * angle.cos(), y + reach * angle.sin())
    }))
}

fn disc(x: f32, y: f32, r: f32) -> String {
    let (left, right, y, r) = (number(x - r), number(x + r), number(y), number(r));
    format!("M{right} {y}A{r} {r} 0 1 1 {left} {y}A{r} {r} 0 1 1 {right} {y}Z")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use dateline_core::model::BUILT_IN_KINDS;

    use super::*;

    #[test]
    fn every_built_in_kind_has_a_glyph_that_is_no_dot_unless_it_says_so() {
        let dot = path("dot", 5.0, 5.0, 5.0);
        for kind in BUILT_IN_KINDS {
            assert_eq!(path(kind.glyph, 5.0, 5.0, 5.0) == dot, kind.glyph == "dot", "{}", kind.glyph);
        }
        let glyphs: BTreeSet<&str> = BUILT_IN_KINDS.iter().map(|kind| kind.glyph).collect();
        let paths: BTreeSet<String> = glyphs.iter().map(|glyph| path(glyph, 5.0, 5.0, 5.0)).collect();
        assert_eq!(glyphs.len(), paths.len());
    }

    #[test]
    fn a_glyph_of_a_newer_file_is_a_dot() {
        assert_eq!(path("spiral", 0.0, 0.0, 5.0), path("dot", 0.0, 0.0, 5.0));
    }
}
