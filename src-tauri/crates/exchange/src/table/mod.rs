//! Tables in text files: encoding, shape, and rows with the lines that they stand on.

pub mod encoding;
mod quotes;
mod rows;
pub mod sample;
pub mod shape;
mod text;

pub use encoding::{Alternative, Known, TextEncoding};
pub use rows::{Row, Rows, Table};
pub use sample::ColumnSample;
pub use shape::{LineEnd, Shape};
