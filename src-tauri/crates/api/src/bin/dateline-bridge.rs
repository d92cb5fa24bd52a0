//! The window in a browser, for development and tests: `dateline-bridge --ui ui/dist [--data DIR] [--port N] [FILE]`.
//!
//! Prints the address as its first line. Ends when its standard input does, if `--until-input-ends` is given.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use dateline_api::AppFolders;
use dateline_api::bridge::Bridge;

/// What stands on the command line.
#[derive(Default)]
struct Arguments {
    ui: Option<PathBuf>,
    data: Option<PathBuf>,
    port: u16,
    until_input_ends: bool,
    file: Option<PathBuf>,
}

fn main() -> ExitCode {
    match read(std::env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say(&message);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a program for developers")]
fn say(message: &str) {
    eprintln!("dateline-bridge: {message}");
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut read = Arguments::default();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--ui" => read.ui = Some(value()?.into()),
            "--data" => read.data = Some(value()?.into()),
            "--port" => read.port = value()?.parse().map_err(|_| "--port needs a number".to_owned())?,
            "--until-input-ends" => read.until_input_ends = true,
            option if option.starts_with("--") => return Err(format!("there is no option {option}")),
            file => read.file = Some(file.into()),
        }
    }
    Ok(read)
}

#[expect(clippy::print_stdout, reason = "the address is what it is started for")]
fn run(arguments: Arguments) -> Result<(), String> {
    let ui = arguments.ui.ok_or("give the folder of the built UI: --ui ui/dist")?;
    let temporary = tempfile::tempdir().map_err(|error| error.to_string())?;
    let data = arguments.data.unwrap_or_else(|| temporary.path().to_owned());
    let bridge = Bridge::open(AppFolders::at(data), ui, arguments.port).map_err(|error| error.to_string())?;
    let opened = match &arguments.file {
        Some(file) => bridge.app().open_path(file),
        None => bridge.app().first_start(),
    };
    opened.map_err(|error| format!("{} {}", error.message, error.hint.unwrap_or_default()))?;
    println!("{}", bridge.url());
    let bridge = Arc::new(bridge);
    if arguments.until_input_ends {
        let ending = Arc::clone(&bridge);
        std::thread::spawn(move || {
            // Whatever ends the input ends the program.
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            ending.stop();
        });
    }
    bridge.serve();
    bridge.app().close().map_err(|error| error.message)
}
