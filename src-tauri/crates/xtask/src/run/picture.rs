//! A picture of the window, taken on a display without a screen.

use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::command::{Problem, command};
use crate::machine::display::{Running, VirtualDisplay};

/// How long the window may take until it reports that it is ready, and until its picture has settled.
const PATIENCE: Duration = Duration::from_secs(60);

/// The picture that is wanted.
pub struct Wanted<'a> {
    /// The program.
    pub app: &'a Path,
    /// The file it opens, or none: then the sample, in app data of its own.
    pub file: Option<&'a Path>,
    /// Where the picture goes.
    pub picture: &'a Path,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Whether the desktop asks for the dark theme.
    pub dark: bool,
    /// How long to wait after the window is ready.
    pub wait: Duration,
}

/// Starts the window with app data of its own, waits until it says that it is ready, and saves a picture of it.
pub fn take(wanted: &Wanted) -> Result<(), Problem> {
    let data = tempfile::tempdir().map_err(|error| format!("No temporary folder could be made: {error}."))?;
    let ready = data.path().join("ready");
    let (width, height) = wanted.size;
    let display = VirtualDisplay::start(width, height)?;
    let mut app = command(wanted.app);
    display
        .show(app.args(wanted.file))
        .env("DATELINE_DATA", data.path().join("data"))
        .env("DATELINE_READY_FILE", &ready)
        .env("DATELINE_WINDOW_SIZE", format!("{width}x{height}"))
        .env("GTK_THEME", if wanted.dark { "Adwaita:dark" } else { "Adwaita" })
        .stdin(Stdio::null());
    let app = app.spawn().map_err(|error| format!("The window could not be started: {error}."))?;
    let mut app = Running(app);
    wait_for(&ready, &mut app.0)?;
    sleep(wanted.wait);
    save_settled(&display, wanted.picture, data.path())?;
    println!("{}", wanted.picture.display());
    Ok(())
}

/// Waits until the window has written its marker: the UI has its first data and the window is shown.
fn wait_for(ready: &Path, app: &mut Child) -> Result<(), Problem> {
    let start = Instant::now();
    while !ready.exists() {
        if let Ok(Some(status)) = app.try_wait() {
            return Err(format!("Dateline ended before its window was ready ({status})."));
        }
        if start.elapsed() > PATIENCE {
            return Err(format!(
                "The window did not report that it is ready within {} s.",
                PATIENCE.as_secs()
            ));
        }
        sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Saves the picture once two in a row are alike: everything has been painted then, and nothing fades any more.
fn save_settled(display: &VirtualDisplay, picture: &Path, folder: &Path) -> Result<(), Problem> {
    let start = Instant::now();
    let draft = folder.join("picture.rgb");
    let mut before = Vec::new();
    loop {
        display.picture(&draft)?;
        let now = std::fs::read(&draft).map_err(|error| format!("The picture cannot be read: {error}."))?;
        if now == before || start.elapsed() > PATIENCE {
            return display.picture(picture);
        }
        before = now;
        sleep(Duration::from_millis(250));
    }
}

/// Reads a size such as “1280x800”.
pub fn read_size(text: &str) -> Result<(u32, u32), String> {
    let advice = || "give the width and height in pixels, such as 1280x800".to_owned();
    let (width, height) = text.split_once('x').ok_or_else(advice)?;
    let size = (width.parse().map_err(|_| advice())?, height.parse().map_err(|_| advice())?);
    let fits = |length| (320..=8192).contains(&length);
    if fits(size.0) && fits(size.1) { Ok(size) } else { Err(advice()) }
}

#[cfg(test)]
mod tests {
    use super::read_size;

    #[test]
    fn sizes_are_read() {
        assert_eq!(read_size("1280x800"), Ok((1280, 800)));
        for odd in ["1280", "1280x", "x800", "-1x5", "1x1", "99999x800"] {
            assert!(read_size(odd).is_err(), "{odd}");
        }
    }
}
