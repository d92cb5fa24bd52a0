//! Which renderer WebKit gets.
//!
//! WebKitGTK's default renderer hands frames to the graphics card. Where there is none it takes twice as long a
//! frame as the older renderer; where there is one, the older renderer costs frames. The choice is an environment
//! variable that must be there before GTK starts. Setting a variable in a running process is unsafe, so the program
//! starts itself once more with it.

/// WebKit's switch for the older renderer.
#[cfg(target_os = "linux")]
const OLDER_RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Starts the program anew with the older renderer if there is no graphics card and nobody has chosen yet.
/// Returns if nothing needs to change, or if starting anew failed: the window then is slower, not missing.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::env;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    if env::var_os(OLDER_RENDERER).is_some() || has_graphics_card(std::path::Path::new("/dev/dri")) {
        return;
    }
    if let Ok(program) = env::current_exe() {
        // The process id stays, so whoever started the program still watches the right process.
        let error = Command::new(program).args(env::args_os().skip(1)).env(OLDER_RENDERER, "1").exec();
        eprintln!("Dateline: drawing may be slow, because the renderer could not be chosen: {error}.");
    }
}

/// Elsewhere the system's own web view chooses well.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {}

/// Whether the folder of graphics devices has a card that draws (a render node).
#[cfg(target_os = "linux")]
fn has_graphics_card(devices: &std::path::Path) -> bool {
    std::fs::read_dir(devices).is_ok_and(|nodes| {
        nodes.flatten().any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_graphics_card;

    #[test]
    fn a_card_is_a_render_node() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!has_graphics_card(&devices.path().join("missing")));
        std::fs::write(devices.path().join("card0"), "").unwrap();
        assert!(!has_graphics_card(devices.path()), "a card that only shows a picture does not draw");
        std::fs::write(devices.path().join("renderD128"), "").unwrap();
        assert!(has_graphics_card(devices.path()));
    }
}
