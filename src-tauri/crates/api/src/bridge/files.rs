//! The built UI, as files.

use std::fs;
use std::path::{Component, Path};

use super::http::Answer;

/// What the page may do: the same as in the window, but that commands go to this server.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-src 'none'; frame-ancestors 'none'";

/// A file of the built UI; its page for the root.
pub(super) fn served(ui: &Path, path: &str) -> Answer {
    let path = match path.trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    // Names that need decoding are none of the build's.
    let is_inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside || path.contains(['%', '\\']) {
        return Answer::plain(404, "There is no such file.");
    }
    let Ok(bytes) = fs::read(ui.join(path)) else { return Answer::plain(404, "There is no such file.") };
    Answer::new(200, media_type(path), bytes).with("Content-Security-Policy", POLICY)
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        _ => "application/octet-stream",
    }
}
