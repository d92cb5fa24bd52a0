//! `cargo xtask run`: the window, on a screen or as a picture.

pub mod picture;

use std::path::PathBuf;

use crate::app;
use crate::command::{Problem, command, run as run_command};
use crate::machine::{display, packages};
use crate::project::Profile;

/// Options of `run`.
#[derive(clap::Args)]
pub struct Options {
    /// Save a picture of the window to this PNG file instead of showing it: needs no display
    #[arg(long, value_name = "PNG")]
    headless: Option<PathBuf>,
    /// Size of the picture
    #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1280x800", value_parser = picture::read_size)]
    size: (u32, u32),
    /// Take the picture in the dark theme
    #[arg(long)]
    dark: bool,
    /// Open this event database; without it, the one opened last or, at the first start, the sample
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Wait this long after the window is ready, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 0)]
    wait: u64,
    /// Build as people get it: slower to build, faster to use
    #[arg(long)]
    release: bool,
}

/// Builds Dateline and shows it.
pub fn run(options: &Options) -> Result<(), Problem> {
    let profile = if options.release { Profile::Release } else { Profile::Dev };
    let file = options.file.as_ref().map(|file| std::path::absolute(file).unwrap_or_else(|_| file.clone()));
    if let Some(picture) = &options.headless {
        let app = app::build(profile, &[packages::HEADLESS])?;
        return picture::take(&picture::Wanted {
            app: &app,
            file: file.as_deref(),
            picture: &std::path::absolute(picture).unwrap_or_else(|_| picture.clone()),
            size: options.size,
            dark: options.dark,
            wait: std::time::Duration::from_millis(options.wait),
        });
    }
    if !display::is_there() {
        return Err(
            "There is no display here to open the window on. For a picture of the window instead, run\n  \
                    cargo xtask run --headless shot.png"
                .into(),
        );
    }
    let app = app::build(profile, &[])?;
    run_command(command(app).args(file))
}
