//! What the columns do not hold: the names that a scene shows.

use crate::LaneBy;

/// How a kind looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindLook {
    /// Its name.
    pub name: String,
    /// Its colour, `#rrggbb`.
    pub colour: String,
    /// Its glyph, by the names of `core::model::BUILT_IN_KINDS`.
    pub glyph: String,
}

/// Where the layout gets names from. It asks for what it shows and no more.
pub trait Titles {
    /// Why names cannot be had.
    type Error;

    /// The titles of these rows, in their order; empty for a row that is gone. Asked once a scene, for the events
    /// that have room for a label.
    ///
    /// # Errors
    ///
    /// What the layout hands on.
    fn titles(&self, rows: &[i64]) -> Result<Vec<String>, Self::Error>;

    /// The names of these lanes, in their order. Asked for lanes by actor and by place only.
    ///
    /// # Errors
    ///
    /// What the layout hands on.
    fn lane_names(&self, by: LaneBy, keys: &[u32]) -> Result<Vec<String>, Self::Error>;

    /// How a kind of the columns looks.
    fn kind(&self, kind: u16) -> KindLook;

    /// A word of the picture's own, such as one of the legend, in the language of whoever reads it. `key` says which of
    /// the words it is; without another language it is `english`.
    fn word(&self, key: &str, english: &'static str) -> String {
        let _ = key;
        english.to_owned()
    }
}
