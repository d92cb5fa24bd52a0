//! The timeline as a picture: the same scene that the window paints, as SVG, and as PNG made from that.
//!
//! A picture holds no scripts and no references to anything outside it, all text is escaped, elements come in a fixed
//! order and numbers are rounded, so equal scenes give equal bytes.

mod axis;
pub(crate) mod colour;
pub(crate) mod fonts;
mod foot;
mod glyph;
mod lanes;
mod mark;
pub(crate) mod pen;
mod png;
mod relations;
mod stroke;
pub(crate) mod svg;
mod theme;
mod words;

pub use foot::lanes_in_words;
pub use png::png;
pub use svg::svg;
pub use theme::Theme;

/// Why a picture cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It would have more pixels than fit in memory with ease.
    #[error("The picture would be {width} × {height} pixels, which is too large")]
    TooLarge {
        /// In pixels.
        width: u64,
        /// In pixels.
        height: u64,
    },
    /// The painter refused the drawing.
    #[error("The picture could not be painted: {0}")]
    Unpainted(String),
}

impl PictureError {
    /// What the person can do.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => {
                "Choose fewer lanes or a search that finds less, or save the picture as SVG."
            }
            Self::Unpainted(_) => "Save the picture as SVG instead; nothing has been changed.",
        }
    }
}

#[cfg(test)]
mod tests;
