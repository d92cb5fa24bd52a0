//! A query on the command line: the same language as in the window.

use dateline_core::query::Query;

use crate::failure::Failure;

/// Reads the words of a query, which a shell has parted at spaces.
pub fn read(words: &[String]) -> Result<Query, Failure> {
    let text = words.join(" ");
    Query::parse(&text).map_err(|error| Failure::of_query(&text, &error))
}
