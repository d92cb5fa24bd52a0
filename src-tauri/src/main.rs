//! The window of Dateline: a thin shell that carries the api's commands to the UI, with the menus, dialogs and files of
//! the desktop. It has no logic of its own.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program started from a terminal answers there"
)]

mod arguments;
mod closing;
mod commands;
mod context;
mod files_dropped;
mod graphics;
mod host;
mod menu;
mod open_gate;
mod shell;
mod window;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use arguments::Arguments;
use shell::Shell;
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

fn main() -> ExitCode {
    let folder = env::current_dir().unwrap_or_default();
    let file = match arguments::read(env::args_os().skip(1), &folder) {
        Arguments::Open(file) => file,
        Arguments::Version => {
            println!("Dateline {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        Arguments::Help => {
            println!(
                "Usage: dateline-app [FILE]\n\nOpens an event database in a window. The command line is `dateline`."
            );
            return ExitCode::SUCCESS;
        }
    };
    graphics::choose_renderer();
    match start(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Dateline cannot open its window: {error}.");
            ExitCode::FAILURE
        }
    }
}

/// Runs until the window is closed.
fn start(file: Option<PathBuf>) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            open_gate::started_again(app, &arguments, &folder);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(window_state())
        .on_menu_event(|app, event| menu::on_chosen(app, &event))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let data = app_data(app.handle())?;
            let shell = Arc::new(Shell::new(app.handle(), &data));
            app.manage(Arc::clone(&shell));
            menu::show(app.handle(), &shell)?;
            open_gate::open_first(app.handle(), file);
            window::create(app, &data)?;
            Ok(())
        })
        .build(context::context())?;
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit)
            && let Some(shell) = app.try_state::<Arc<Shell>>()
            && let Err(error) = shell.app().close()
        {
            eprintln!(
                "The file was not closed as it should be: {error} Nothing that was shown as saved is lost."
            );
        }
    });
    Ok(())
}

/// Where the app keeps what belongs to no file: settings, recent files, snapshots. Tests name their own folder.
fn app_data(app: &AppHandle) -> tauri::Result<PathBuf> {
    match env::var_os("DATELINE_DATA") {
        Some(folder) if !folder.is_empty() => Ok(folder.into()),
        _ => app.path().app_data_dir(),
    }
}

/// Remembers where the window was. Whether it is shown is decided elsewhere, and a picture has a size of its own.
fn window_state<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let state = tauri_plugin_window_state::Builder::new();
    if env::var_os("DATELINE_WINDOW_SIZE").is_some() {
        return state.with_denylist(&[window::MAIN]).build();
    }
    state.with_state_flags(StateFlags::all() & !StateFlags::VISIBLE).build()
}
