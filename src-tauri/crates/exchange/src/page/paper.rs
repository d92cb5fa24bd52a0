//! Sizes of paper.

/// A size of paper, held upright.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    #[default]
    A4,
    /// 297 × 420 mm (ISO 216).
    A3,
    /// 8.5 × 11 inches (ANSI/ASME Y14.1 A).
    Letter,
    /// 11 × 17 inches (ANSI/ASME Y14.1 B).
    Tabloid,
}

impl Paper {
    /// Width and height in points.
    #[must_use]
    pub const fn size(self, landscape: bool) -> (f32, f32) {
        // ISO sizes in whole points, as printers' descriptions have them.
        let (width, height) = match self {
            Self::A4 => (595.0, 842.0),
            Self::A3 => (842.0, 1191.0),
            Self::Letter => (612.0, 792.0),
            Self::Tabloid => (792.0, 1224.0),
        };
        if landscape { (height, width) } else { (width, height) }
    }
}
