//! Dateline's doors to other formats: one file a format. Importers give drafts and problems, exporters take a
//! reader of the event database; what a format cannot hold is said, and nothing that comes from outside is trusted.

pub mod dates;
mod error;
pub mod export;
pub mod import;
pub mod json;
pub mod mapping;
pub mod page;
pub mod picture;
pub mod sheet;
pub mod table;

pub use error::ExchangeError;
