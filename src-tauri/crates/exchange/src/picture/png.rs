//! The picture as PNG, painted from the SVG.

use std::sync::{Arc, OnceLock};

use dateline_scene::{Scene, font};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

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
    let fontdb = if is_covered(scene) { bundled() } else { with_system_fonts() };
    let options = Options { fontdb, font_family: "Inter".to_owned(), ..Options::default() };
    let refused = |error: &dyn std::fmt::Display| PictureError::Unpainted(error.to_string());
    let tree = Tree::from_str(&svg(scene, theme), &options).map_err(|error| refused(&error))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| refused(&error))
}

// The cast saturates, and what is huge is refused.
fn pixels(length: f32) -> u32 {
    length.ceil().max(1.0) as u32
}

/// Whether the bundled fonts have all letters of the picture.
fn is_covered(scene: &Scene) -> bool {
    let texts = scene.labels.iter().map(|label| &label.text);
    let texts = texts.chain(scene.lanes.iter().map(|lane| &lane.name));
    let texts = texts.chain(scene.shelf.items.iter().map(|item| &item.title));
    let mut texts = texts.chain(scene.legend.iter().map(|entry| &entry.label));
    texts.all(|text| font::covers(text))
}

fn load() -> Database {
    let mut fonts = Database::new();
    for font in [font::REGULAR, font::SEMIBOLD, font::FALLBACK] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Inter");
    fonts
}

/// The bundled fonts alone, so that a picture is the same on every machine.
fn bundled() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| Arc::new(load())))
}

/// With those of the system, for scripts that are not bundled.
fn with_system_fonts() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut fonts = load();
        fonts.load_system_fonts();
        Arc::new(fonts)
    }))
}
