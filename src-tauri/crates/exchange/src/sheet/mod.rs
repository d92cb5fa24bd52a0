//! Dateline's own table: one row an event, with columns for people, and a last column, `dateline`, that holds as JSON
//! what those cannot say: ids, roles' notes, citations with their grades, the details of actors and sources where they
//! are first named. Together they are the whole database. A table that comes back from a spreadsheet is read by its
//! columns where someone changed them, and by the last column where nobody did.

mod dates;
mod gather;
mod lists;
mod order;
mod read;
mod write;

pub use dates::{date_cells, date_of_cells};
pub use lists::{actor_cell, actors_of_cell, list_cell, list_of_cell};
pub use read::{Sheet, SheetRow};
pub use write::{SheetOptions, write};

/// The columns before those of analyst-defined fields.
pub const COLUMNS: [&str; 13] = [
    "id", "title", "date", "time", "zone", "wording", "kind", "status", "place", "actors", "tags", "summary",
    "notes",
];

/// Beside an event's date in the last column: what the date came to when the table was written, as in the cell.
pub const DATE_SHOWN: &str = "date_shown";

/// The last column of a table whose cells are guarded against spreadsheets ([`crate::export::guarded`]).
pub const GUARDED: &str = "dateline";

/// The last column of a table whose cells are exactly what they are.
pub const EXACT: &str = "dateline exact";

/// The longest cell that spreadsheets take, in characters; longer ones are cut when they save the table.
pub const LONGEST_CELL: usize = 32_767;
