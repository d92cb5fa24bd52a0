//! `dateline`: the same product without a window.
//!
//! Every command prints for people, or with `--json` one JSON document, or with `--jsonl` one a line. It ends with 0 on
//! success, 1 if the input was refused (the message and what to do are on stderr, and nothing was changed), and 2 if it
//! was called wrongly.

mod arguments;
mod commands;
mod event;
mod failure;
mod naming;
mod opening;
mod output;
mod query;
mod show;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no mistakes.
            let code = if error.use_stderr() { 2 } else { 0 };
            _ = error.print();
            return ExitCode::from(code);
        }
    };
    let mut out = output::Out::new(arguments.form());
    match commands::run(&arguments, &mut out).and_then(|()| out.finish()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}
