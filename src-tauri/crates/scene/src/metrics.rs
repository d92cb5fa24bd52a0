//! Sizes, in CSS pixels before text scale. The grid is 4 px; type is 13 and 11 px.

/// Type size of labels and lane names.
pub(crate) const LABEL: f64 = 13.0;
/// Type size of the axis, counts and legend.
pub(crate) const SMALL: f64 = 11.0;
/// Width of the lane names' gutter.
pub(crate) const GUTTER: f64 = 160.0;
/// Height of a row of marks.
pub(crate) const ROW: f64 = 22.0;
/// Height of a mark.
pub(crate) const MARK: f64 = 16.0;
/// Above the first and below the last row of a lane.
pub(crate) const LANE_PAD: f64 = 5.0;
/// Baseline of a label below the upper edge of its row.
pub(crate) const BASELINE: f64 = 15.5;
/// Between a mark and what follows it in its row.
pub(crate) const GAP: f64 = 8.0;
/// Between a mark and its label, and between a bar's edge and the label in it.
pub(crate) const LABEL_PAD: f64 = 6.0;
/// Room of the kind's glyph before a label.
pub(crate) const GLYPH: f64 = 13.0;
/// Room that is kept for a label beside its mark. It does not depend on the title, so that rows can be given without
/// reading titles and stay as they are when a title is edited; a longer title runs on into free room.
pub(crate) const LABEL_ROOM: f64 = 150.0;
/// The widest label, even where there is more room.
pub(crate) const LABEL_MOST: f64 = 440.0;
/// A label with less room than this is left out.
pub(crate) const LABEL_LEAST: f64 = 48.0;
/// From this width on, a bar or bracket holds its label within.
pub(crate) const INSIDE: f64 = 110.0;
/// Width of a bucket of the density strip.
pub(crate) const BUCKET: f64 = 4.0;
/// Items on the shelf of the undated.
pub(crate) const SHELF: usize = 100;
