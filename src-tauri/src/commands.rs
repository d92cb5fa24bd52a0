//! The native commands: one for each in the api's list, made by macro. None has logic of its own.
//!
//! They run off the main thread, which must stay free to draw the window, and wait until the first file is open, so
//! that the UI's first question gets its answer.

use std::sync::Arc;

use dateline_api::{ApiError, Carried, ErrorCode, carried, for_each_command};
use serde::Serialize;
use tauri::ipc::{Invoke, Response};
use tauri::{State, Wry};

use crate::shell::Shell;

/// Does the work of a command on a thread that may wait, the writing of its answer included.
async fn off_main_thread<T: Serialize + Send + 'static>(
    shell: Arc<Shell>,
    work: impl FnOnce(&dateline_api::App) -> Result<T, ApiError> + Send + 'static,
) -> Result<Response, ApiError> {
    let done = tauri::async_runtime::spawn_blocking(move || {
        shell.wait_until_started();
        Ok(match carried(shell.app().for_reader(|| work(shell.app()))?)? {
            Carried::Json(text) => Response::new(text),
            Carried::Bytes(bytes) => Response::new(bytes),
        })
    });
    done.await.unwrap_or_else(|error| Err(own_mistake(&error)))
}

/// A command that ended in a panic: the file is as it was, for nothing is written outside a transaction.
fn own_mistake(error: &tauri::Error) -> ApiError {
    let hint = "The file is as it was. Try again, and tell the makers of Dateline what you did.";
    ApiError::new(ErrorCode::Internal, format!("Dateline made a mistake: {error}"), hint)
}

macro_rules! native {
    ($( $name:ident($arguments:ident) -> $answer:ident; )*) => {
        /// One native command for each command of the api.
        mod each {
            use super::{Arc, ApiError, Response, Shell, State, off_main_thread};
            $(
                #[tauri::command]
                pub async fn $name(
                    args: dateline_api::wire::$arguments,
                    shell: State<'_, Arc<Shell>>,
                ) -> Result<Response, ApiError> {
                    off_main_thread(Arc::clone(&shell), move |app| dateline_api::commands::$name(app, args)).await
                }
            )*
        }

        /// Answers the messages of the window.
        pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$( each::$name ),*]
        }

        /// The names of all commands.
        #[cfg(test)]
        const NAMES: &[&str] = &[$( stringify!($name) ),*];
    };
}

for_each_command!(native);

#[cfg(test)]
mod tests {
    use super::NAMES;

    /// What the window may do beyond Dateline's own commands.
    const BEYOND: &[&str] = &[
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:window:allow-set-theme",
        "core:webview:allow-print",
    ];

    #[test]
    fn the_capability_names_every_command_and_nothing_else() {
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let own = NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-")));
        let wanted: Vec<_> = BEYOND.iter().map(|name| (*name).to_owned()).chain(own).collect();
        assert_eq!(
            capability["permissions"],
            serde_json::json!(wanted),
            "capabilities/main.json is not what the list of commands asks for"
        );
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
        assert_eq!(capability["local"], serde_json::json!(true));
        assert!(capability.get("remote").is_none());
    }
}
