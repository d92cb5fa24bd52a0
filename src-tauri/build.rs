//! Embeds the built UI, the window's configuration and its permissions.
//!
//! Every command of Dateline is listed here by name. Without the list Tauri would let any window call all of them;
//! with it, only what a capability names.

use std::path::Path;

include!("crates/api/src/command_list.rs");

macro_rules! names {
    ($( $name:ident($arguments:ident) -> $answer:ident; )*) => {
        /// The names of all commands.
        const COMMANDS: &[&str] = &[$( stringify!($name) ),*];
    };
}

for_each_command!(names);

fn main() {
    println!("cargo:rerun-if-changed=crates/api/src/command_list.rs");
    println!("cargo:rerun-if-changed=isolation");
    println!("cargo:rerun-if-changed=../ui/dist");
    // A configuration given from outside may show another UI.
    let shows_own_ui = std::env::var_os("TAURI_CONFIG").is_none();
    if shows_own_ui && !Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo:error=The window’s UI is not built. Run `cargo xtask run`, or `npm ci && npm run build` in ui/."
        );
        std::process::exit(1);
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes =
        tauri_build::Attributes::new().app_manifest(manifest).codegen(tauri_build::CodegenContext::new());
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:error=The window cannot be configured: {error:#}");
        std::process::exit(1);
    }
}
