//! Files dragged onto the window. Their paths stay here; the UI gets a name and a handle.

use std::path::Path;
use std::sync::Arc;

use dateline_api::wire::{DropPhase, Dropped, Signal};
use tauri::{AppHandle, DragDropEvent, Manager, WindowEvent};

use crate::shell::Shell;

/// Tells the UI how far a drag has come.
pub fn on_event(app: &AppHandle, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    match drag {
        DragDropEvent::Enter { paths, .. } => {
            tell(
                app,
                Dropped {
                    phase: DropPhase::Enter,
                    name: paths.first().map(|path| name_of(path)),
                    handle: None,
                },
            );
        }
        DragDropEvent::Drop { paths, .. } if !paths.is_empty() => hand_over(app, &paths[0]),
        DragDropEvent::Drop { .. } | DragDropEvent::Leave => {
            tell(app, Dropped { phase: DropPhase::Leave, name: None, handle: None });
        }
        // Moving over the window changes nothing.
        _ => {}
    }
}

/// Hands a file to the UI, by name and handle: an event database to open, or a table to import.
pub fn hand_over(app: &AppHandle, file: &Path) {
    let offered = app.state::<Arc<Shell>>().app().offer(file);
    tell(app, Dropped { phase: DropPhase::Drop, name: Some(offered.name), handle: Some(offered.handle) });
}

fn tell(app: &AppHandle, dropped: Dropped) {
    app.state::<Arc<Shell>>().send(&Signal::Dropped(dropped));
}

/// The file's name without its folder.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
