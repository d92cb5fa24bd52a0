//! The picture as PNG, painted from the SVG.

use dateline_scene::Scene;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

use super::fonts::{fonts_of, options};
use super::svg::{size, svg};
use super::{PictureError, Theme};

/// 120 million pixels are 480 MB while they are painted.
const MOST_PIXELS: u64 = 120_000_000;

/// Paints a scene as a PNG with so many pixels for each CSS pixel (1 to 4).
///
/// # Errors
///
/// If the picture is too large, or the painter refuses it.
pub fn png(scene: &Scene, theme: &Theme, scale: f32) -> Result<Vec<u8>, PictureError> {
    let scale = if scale.is_finite() { scale.clamp(0.25, 4.0) } else { 1.0 };
    let (width, height) = size(scene);
    let (wide, tall) = (pixels(width * scale), pixels(height * scale));
    let pixmap =
        (u64::from(wide) * u64::from(tall) <= MOST_PIXELS).then(|| Pixmap::new(wide, tall)).flatten();
    let Some(mut pixmap) = pixmap else {
        return Err(PictureError::TooLarge { width: wide.into(), height: tall.into() });
    };
    let refused = |error: &dyn std::fmt::Display| PictureError::Unpainted(error.to_string());
    let tree =
        Tree::from_str(&svg(scene, theme), &options(fonts_of(scene))).map_err(|error| refused(&error))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| refused(&error))
}

// The cast saturates, and what is huge is refused.
fn pixels(length: f32) -> u32 {
    length.ceil().max(1.0) as u32
}
