//! One module a command.

mod add;
mod bench_data;
mod check;
mod date;
mod delete;
mod edit;
mod export;
mod findings;
mod import;
mod info;
mod list;
mod log;
mod new;
mod rebuild;
mod undo;

pub use date::read as read_date;

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;
use crate::output::Out;

/// Does what the arguments say.
pub fn run(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    match &arguments.command {
        Command::New(new) => new::run(arguments, new, out),
        Command::Info(info) => info::run(info, out),
        Command::List(list) => list::run(list, out),
        Command::Findings(findings) => findings::run(findings, out),
        Command::Date(date) => date::run(date, out),
        Command::Import(import) => import::run(arguments, import, out),
        Command::Export(export) => export::run(export, out),
        Command::Check(check) => check::run(check, out),
        Command::Rebuild(rebuild) => rebuild::run(rebuild, out),
        Command::Log(log) => log::run(log, out),
        Command::Undo(file) => undo::undo(arguments, file, out),
        Command::Redo(file) => undo::redo(arguments, file, out),
        Command::Add(add) => add::run(arguments, add, out),
        Command::Edit(edit) => edit::run(arguments, edit, out),
        Command::Delete(delete) => delete::run(arguments, delete, out),
        Command::BenchData(data) => bench_data::run(data, out),
    }
}
