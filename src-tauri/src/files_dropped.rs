//! Files dragged onto the window. Their paths stay here; the UI gets a name and a handle.

use std::path::Path;
use std::sync::Arc;

use dateline_api::wire::{DropPhase, Dropped, Signal};
use tauri::{AppHandle, DragDropEvent, Manager, WindowEvent};

use crate::shell::Shell;

/// Tells the UI how far a drag has come.
pub fn on_event(app: &AppHandle, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    let shell = app.state::<Arc<Shell>>();
    let dropped = match drag {
        DragDropEvent::Enter { paths, .. } => {
            let name = paths.first().map(|path| name_of(path));
            Dropped { phase: DropPhase::Enter, name, handle: None }
        }
        DragDropEvent::Drop { paths, .. } => {
            let offered = paths.first().map(|path| shell.app().offer(path));
            let (name, handle) = offered.map(|offered| (offered.name, offered.handle)).unzip();
            Dropped { phase: DropPhase::Drop, name, handle }
        }
        DragDropEvent::Leave => Dropped { phase: DropPhase::Leave, name: None, handle: None },
        // Moving over the window changes nothing.
        _ => return,
    };
    shell.send(&Signal::Dropped(dropped));
}

/// The file's name without its folder.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
