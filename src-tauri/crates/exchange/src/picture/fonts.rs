//! The fonts of pictures and pages: the bundled ones, and those of the system where a letter is in none of them.

use std::sync::{Arc, OnceLock};

use dateline_scene::{Scene, font};
use resvg::usvg::Options;
use resvg::usvg::fontdb::Database;

/// Fonts for a text: the bundled ones alone where they have all letters, so that a picture is the same on every machine.
pub(crate) fn fonts<'a>(mut texts: impl Iterator<Item = &'a str>) -> Arc<Database> {
    if texts.all(font::covers) { bundled() } else { with_system_fonts() }
}

/// Fonts for a picture of a scene.
pub(crate) fn fonts_of(scene: &Scene) -> Arc<Database> {
    let texts = scene.labels.iter().map(|label| label.text.as_str());
    let texts = texts.chain(scene.lanes.iter().map(|lane| lane.name.as_str()));
    let texts = texts.chain(scene.shelf.items.iter().map(|item| item.title.as_str()));
    let texts = texts.chain(scene.axis.major.iter().map(|tick| tick.label.as_str()));
    let texts = texts.chain(scene.axis.minor.iter().map(|tick| tick.label.as_str()));
    fonts(texts.chain(scene.legend.iter().map(|entry| entry.label.as_str())))
}

/// How drawings are read with these fonts.
pub(crate) fn options(fontdb: Arc<Database>) -> Options<'static> {
    Options { fontdb, font_family: "Inter".to_owned(), ..Options::default() }
}

fn load() -> Database {
    let mut fonts = Database::new();
    let fallbacks = font::FALLBACKS.iter().map(|fallback| fallback.data);
    for font in [font::REGULAR, font::SEMIBOLD].into_iter().chain(fallbacks) {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Inter");
    fonts
}

fn bundled() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| Arc::new(load())))
}

fn with_system_fonts() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut fonts = load();
        fonts.load_system_fonts();
        Arc::new(fonts)
    }))
}
