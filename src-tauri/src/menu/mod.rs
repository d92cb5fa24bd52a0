//! The native menus: built from one table, and telling the UI which action was chosen.

mod table;

use std::sync::Arc;

use dateline_api::wire::{MenuChosen, NoArgs, RecentFile};
use dateline_api::{Locale, Say, commands};
use serde_json::Value;
use tauri::menu::{Menu, MenuEvent, MenuItem, MenuItemBuilder, MenuItemKind, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Emitter, Manager, Wry};

use crate::shell::Shell;
use crate::window::MAIN;
use table::{Action, Entry, MENUS, REDO, UNDO};

/// Ids of recent files in the menu start with this, also for the UI; the file's handle follows.
const RECENT: &str = "recent:";
/// The submenu of recent files.
const RECENT_MENU: &str = "file.recent";
/// The entry that closes the window.
const QUIT: &str = "app.quit";

/// Builds the menu bar, in the language of the reader.
fn build(app: &AppHandle, locale: Locale) -> tauri::Result<Menu<Wry>> {
    let bar = Menu::new(app)?;
    for menu in MENUS {
        let mut submenu = SubmenuBuilder::new(app, locale.say(menu.title));
        for entry in menu.entries {
            submenu = match entry {
                Entry::Action(action) => submenu.item(&item(app, locale, action)?),
                Entry::Recent => {
                    let title = locale.say("menu-open-recent");
                    submenu.item(&SubmenuBuilder::with_id(app, RECENT_MENU, title).build()?)
                }
                Entry::Separator => submenu.separator(),
                Entry::Quit => submenu.item(
                    &MenuItemBuilder::with_id(QUIT, locale.say("menu-close-window"))
                        .accelerator("CmdOrCtrl+Q")
                        .build(app)?,
                ),
            };
        }
        bar.append(&submenu.build()?)?;
    }
    Ok(bar)
}

/// Shows the menu bar in the language of the reader, with what it names: the recent files, what would be undone.
pub fn show(app: &AppHandle, shell: &Shell) -> tauri::Result<()> {
    app.set_menu(build(app, shell.app().locale())?)?;
    refresh_recent(app);
    if let Ok(session) = commands::session(shell.app(), NoArgs {}) {
        name_undo(app, &serde_json::json!({ "undo": session.undo, "redo": session.redo }));
    }
    Ok(())
}

fn item(app: &AppHandle, locale: Locale, action: &Action) -> tauri::Result<MenuItem<Wry>> {
    let item = MenuItemBuilder::with_id(action.id, table::name_of(locale, action.id));
    if action.key.is_empty() {
        return item.build(app);
    }
    item.accelerator(action.key.replace("Ctrl", "CmdOrCtrl")).build(app)
}

/// Passes what was chosen to the UI, or does it here where the UI has no part in it.
pub fn on_chosen(app: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    if id == QUIT {
        crate::window::close(app);
    } else {
        // The window may be closing; then nobody waits for the choice.
        let _ = app.emit_to(MAIN, "menu", MenuChosen { command: id.to_owned() });
    }
}

/// Shows the files opened lately in their submenu, as the api knows them now.
pub fn refresh_recent(app: &AppHandle) {
    // A menu that lags behind still opens what it names; the next file brings it up to date.
    if let Some(shell) = app.try_state::<Arc<Shell>>()
        && let Ok(files) = commands::recent_files(shell.app(), NoArgs {})
    {
        let _ = show_recent(app, &files);
    }
}

fn show_recent(app: &AppHandle, files: &[RecentFile]) -> tauri::Result<()> {
    let Some(menu) = find(app, RECENT_MENU).and_then(|kind| kind.as_submenu().cloned()) else {
        return Ok(());
    };
    for old in menu.items()? {
        menu.remove(&old)?;
    }
    for file in files {
        let text = format!("{} — {}", file.name, file.folder).replace('&', "&&");
        menu.append(&MenuItemBuilder::with_id(format!("{RECENT}{}", file.handle), text).build(app)?)?;
    }
    menu.set_enabled(!files.is_empty())
}

/// Lets Undo and Redo say what they would take back, from the labels in a `changed` or `file` event.
pub fn name_undo(app: &AppHandle, event: &Value) {
    let Some(locale) = app.try_state::<Arc<Shell>>().map(|shell| shell.app().locale()) else { return };
    for (id, key, label) in
        [(UNDO, "menu-undo-what", event.get("undo")), (REDO, "menu-redo-what", event.get("redo"))]
    {
        let (Some(label), Some(item)) = (label, find(app, id).and_then(|kind| kind.as_menuitem().cloned()))
        else {
            continue;
        };
        let text = label.as_str().map_or_else(
            || table::name_of(locale, id),
            |label| locale.say_with(key, &[("what", label.into())]).replace('&', "&&"),
        );
        // A menu that cannot be renamed still works.
        let _ = item.set_text(text);
        let _ = item.set_enabled(label.is_string());
    }
}

/// An entry anywhere in the menu bar.
fn find(app: &AppHandle, id: &str) -> Option<MenuItemKind<Wry>> {
    fn within(menu: &Submenu<Wry>, id: &str) -> Option<MenuItemKind<Wry>> {
        menu.get(id).or_else(|| menu.items().ok()?.iter().find_map(|item| within(item.as_submenu()?, id)))
    }
    app.menu()?.items().ok()?.iter().find_map(|item| within(item.as_submenu()?, id))
}
