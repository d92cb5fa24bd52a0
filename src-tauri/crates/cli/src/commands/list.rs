//! `dateline list`

use dateline_core::query::Query;
use dateline_store::{Database, EventRow, Sort};

use crate::arguments::List;
use crate::failure::Failure;
use crate::opening;
use crate::output::Out;
use crate::query;
use crate::show::{self, Kinds};

/// Events that are fetched at a time.
const PAGE: usize = 1_000;

/// Lists events.
pub fn run(list: &List, out: &mut Out) -> Result<(), Failure> {
    let query = query::read(&list.query)?;
    opening::looking(&list.file, |database| {
        let kinds = Kinds::of(database)?;
        let rows = rows(database, &query).take(list.limit.unwrap_or(usize::MAX));
        out.list(
            "events",
            rows,
            |row| show::event_line(row, &kinds),
            |row| show::event(row, &kinds),
            Vec::new(),
        )
    })
}

/// The events that a query finds, page by page.
fn rows<'d>(
    database: &'d Database,
    query: &'d Query,
) -> impl Iterator<Item = Result<EventRow, Failure>> + 'd {
    let (mut offset, mut ended) = (0, false);
    let pages = std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let page = database.find(query, Sort::default(), offset, PAGE);
        offset += PAGE;
        ended = page.as_ref().map_or(true, |page| page.rows.len() < PAGE);
        Some(page)
    });
    pages.flat_map(|page| match page {
        Ok(page) => page.rows.into_iter().map(Ok).collect::<Vec<_>>(),
        Err(error) => vec![Err(Failure::from(error))],
    })
}
