//! How a table is to be read, from the window's words to the importer's.

use std::collections::BTreeMap;

use dateline_exchange::dates::Order;
use dateline_exchange::import::ImportOptions;

use crate::wire::{self, FigureOrder};
use crate::{ApiError, ErrorCode};

/// The options of an import.
///
/// # Errors
/// If the delimiter is no single character of ASCII.
pub(super) fn of(given: &wire::ImportOptions) -> Result<ImportOptions, ApiError> {
    let delimiter = match given.delimiter.as_deref() {
        None => None,
        Some("tab" | "\\t") => Some(b'\t'),
        Some(text) => match text.as_bytes() {
            [byte] if byte.is_ascii() => Some(*byte),
            _ => {
                let error = ApiError::new(
                    ErrorCode::BadValue,
                    "this cannot stand between cells",
                    "Choose comma, semicolon, tab, or another single character.",
                );
                return Err(error.about("delimiter"));
            }
        },
    };
    let mapping = given.mapping.as_deref();
    Ok(ImportOptions {
        encoding: given.encoding.clone(),
        delimiter,
        header: given.header.unwrap_or(true),
        map: mapping.unwrap_or_default().iter().map(|line| format!("{}={}", line.field, line.from)).collect(),
        guess: mapping.is_none(),
        keep_unmapped: given.keep_unmapped.unwrap_or(true),
        unknown: given.unknown.clone().unwrap_or_default(),
        orders: orders(&given.order),
        ..ImportOptions::default()
    })
}

/// Year first needs no choice: the figures say it themselves.
fn orders(given: &BTreeMap<String, FigureOrder>) -> BTreeMap<String, Order> {
    let order = |order: &FigureOrder| match order {
        FigureOrder::Dmy => Some(Order::DayFirst),
        FigureOrder::Mdy => Some(Order::MonthFirst),
        FigureOrder::Ymd => None,
    };
    given.iter().filter_map(|(column, given)| Some((column.clone(), order(given)?))).collect()
}
