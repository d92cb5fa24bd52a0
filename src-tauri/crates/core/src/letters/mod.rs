//! Comparing names as people do: without regard to capitals and accents, and whichever alphabet they are written in.

mod folding;
mod kana;
mod latin;
mod sought;

pub use folding::folded;
pub use sought::Sought;
