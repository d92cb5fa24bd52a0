//! The one window: what it may load, and when it is shown.

use std::env;
use std::path::Path;
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::{closing, files_dropped};

/// The window's label, which the capability names.
pub const MAIN: &str = "main";

/// After this the window is shown even if the UI has not reported that it is ready: a person should see something
/// rather than nothing.
const PATIENCE: Duration = Duration::from_secs(5);

/// Makes the window, hidden. It stays on the UI inside the program: no other address, no second window, no download.
pub fn create(app: &App, data: &Path) -> Result<WebviewWindow, Box<dyn std::error::Error>> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let config = config.ok_or("tauri.conf.json has no window “main”")?;
    let mut window = WebviewWindowBuilder::from_config(app.handle(), config)?
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        // A web view that keeps nothing cannot be driven by WebKitWebDriver; tests give it a home of their own.
        .incognito(!is_driven())
        // What WebKit makes even then (empty folders, salts) goes with the rest of the app's data.
        .data_directory(data.join("web"));
    if let Some((width, height)) = env::var("DATELINE_WINDOW_SIZE").ok().as_deref().and_then(read_size) {
        window = window.inner_size(width, height);
    }
    let window = window.build()?;
    window.on_window_event({
        let app = app.handle().clone();
        move |event| {
            files_dropped::on_event(&app, event);
            if let WindowEvent::CloseRequested { api, .. } = event {
                closing::on_request(&app, api);
            }
        }
    });
    show_later(app.handle().clone());
    Ok(window)
}

/// Shows the window and brings it to the front.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Whether the desktop grants it is not ours to decide.
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Asks the window to close, as its own button does.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.close();
    }
}

/// Writes the marker for whoever waits for the window: a test, or someone who wants a picture.
pub fn tell_ready() {
    if let Some(marker) = env::var_os("DATELINE_READY_FILE") {
        // Whoever waits gives up in time and says so.
        let _ = std::fs::write(marker, "ready\n");
    }
}

fn show_later(app: AppHandle) {
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if app.get_webview_window(MAIN).is_some_and(|window| !window.is_visible().unwrap_or(true)) {
            show(&app);
        }
    });
}

/// Whether an address belongs to the UI inside the program. (Tauri itself lets in the frame that checks messages.)
fn is_own(url: &Url) -> bool {
    let (scheme, host) = if cfg!(windows) { ("https", "tauri.localhost") } else { ("tauri", "localhost") };
    url.scheme() == scheme && url.host_str() == Some(host)
}

/// Whether a test drives the window through WebKitWebDriver.
fn is_driven() -> bool {
    env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}

/// Reads “1280x800”: width and height in logical pixels.
fn read_size(text: &str) -> Option<(f64, f64)> {
    let (width, height) = text.split_once('x')?;
    let size = (width.parse().ok()?, height.parse().ok()?);
    (200.0..=10_000.0).contains(&size.0).then_some(size).filter(|size| (200.0..=10_000.0).contains(&size.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(windows))]
    #[test]
    fn only_the_ui_inside_the_program_is_loaded() {
        let own = |text: &str| is_own(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(own("tauri://localhost"));
        for foreign in [
            "https://example.org/",
            "http://tauri.localhost/",
            "tauri://localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
        ] {
            assert!(!own(foreign), "{foreign} must not be loaded");
        }
    }

    #[test]
    fn sizes_are_read_within_reason() {
        assert_eq!(read_size("1280x800"), Some((1280.0, 800.0)));
        for odd in ["", "1280", "x", "10x10", "1e9x800", "NaNx800"] {
            assert_eq!(read_size(odd), None, "{odd}");
        }
    }
}
