//! Pages as PDF, with text that can be selected and found, and its fonts in the file.

use krilla::Document;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla_svg::{SurfaceExt as _, SvgSettings};
use resvg::usvg::Tree;

use super::runs::Fonts;
use super::wrap::is_rtl_letter;
use super::{Page, PageArea, PagePicture, PageText, Sheet};
use crate::picture::PictureError;
use crate::picture::colour::rgb;
use crate::picture::fonts::{fonts, options};
use crate::picture::pen::{Pen, with};

/// Paints pages as a PDF document.
///
/// # Errors
///
/// If the painter refuses a drawing.
pub fn pdf(sheet: &Sheet, pages: &[Page]) -> Result<Vec<u8>, PictureError> {
    let texts = pages.iter().flat_map(|page| page.texts.iter().map(|text| text.text.as_str()));
    let mut fonts = Fonts::new(fonts(texts));
    let mut document = Document::new();
    let metadata = Metadata::new()
        .title(sheet.title.clone())
        .description(sheet.subtitle.clone())
        .creator("Dateline".to_owned())
        .language(sheet.language.clone());
    document.set_metadata(metadata);
    for page in pages {
        let Some(settings) = PageSettings::from_wh(page.width, page.height) else {
            return Err(PictureError::Unpainted("a page has no size".to_owned()));
        };
        let mut started = document.start_page_with(settings);
        let mut surface = started.surface();
        for area in &page.areas {
            paint_area(&mut surface, area);
        }
        if let Some(picture) = &page.picture {
            paint_picture(&mut surface, picture)?;
        }
        for text in &page.texts {
            paint_text(&mut surface, &mut fonts, text)?;
        }
        surface.finish();
        started.finish();
    }
    document.finish().map_err(|error| PictureError::Unpainted(format!("{error:?}")))
}

/// A drawing, read with the fonts that its letters need.
pub(super) fn tree(svg: &str) -> Result<Tree, PictureError> {
    Tree::from_str(svg, &options(fonts(std::iter::once(svg))))
        .map_err(|error| PictureError::Unpainted(error.to_string()))
}

fn fill(colour: &str) -> Fill {
    // Clamped to a byte.
    let [red, green, blue] = rgb(colour).map(|channel| channel.round().clamp(0.0, 255.0) as u8);
    Fill { paint: krilla::color::rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn paint_area(surface: &mut Surface<'_>, area: &PageArea) {
    let mut path = PathBuilder::new();
    let Some(rectangle) = Rect::from_xywh(area.x, area.y, area.width, area.height) else { return };
    path.push_rect(rectangle);
    if let Some(path) = path.finish() {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(area.colour)));
        surface.draw_path(&path);
    }
}

fn paint_picture(surface: &mut Surface<'_>, picture: &PagePicture) -> Result<(), PictureError> {
    let tree = tree(&picture.svg)?;
    let Some(size) = Size::from_wh(picture.width, picture.height) else { return Ok(()) };
    surface.push_transform(&Transform::from_translate(picture.x, picture.y));
    surface.draw_svg(&tree, size, SvgSettings::default());
    surface.pop();
    Ok(())
}

fn paint_text(surface: &mut Surface<'_>, fonts: &mut Fonts, text: &PageText) -> Result<(), PictureError> {
    if text.text.chars().any(is_rtl_letter) {
        return paint_ordered(surface, text);
    }
    surface.set_stroke(None);
    surface.set_fill(Some(fill(text.colour)));
    let mut x = text.x;
    for run in fonts.runs(&text.text, text.bold) {
        surface.draw_glyphs(Point::from_xy(x, text.y), &run.glyphs, run.font, &run.text, text.size, false);
        x += run.width * text.size;
    }
    Ok(())
}

/// Text of both directions: the reader of drawings puts its letters in order.
fn paint_ordered(surface: &mut Surface<'_>, text: &PageText) -> Result<(), PictureError> {
    let (wide, tall) = (4_000.0, text.size * 3.0);
    let mut pen = Pen::default();
    let namespace = "http://www.w3.org/2000/svg";
    pen.open("svg", with!("xmlns" = namespace, "width" = wide, "height" = tall, "font-family" = "Inter"));
    let weight = if text.bold { "600" } else { "400" };
    let anchor = if text.rtl { "end" } else { "start" };
    let (x, y) = (if text.rtl { wide } else { 0.0 }, text.size * 2.0);
    let attributes = with!(
        "x" = x,
        "y" = y,
        "font-size" = text.size,
        "font-weight" = weight,
        "text-anchor" = anchor,
        "fill" = text.colour,
    );
    pen.text("text", attributes, &text.text);
    pen.close("svg");
    let tree = tree(&pen.finish())?;
    let Some(size) = Size::from_wh(wide, tall) else { return Ok(()) };
    surface.push_transform(&Transform::from_translate(text.x - x, text.y - y));
    surface.draw_svg(&tree, size, SvgSettings::default());
    surface.pop();
    Ok(())
}
