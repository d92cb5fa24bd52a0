//! The one table of the native menus. Keys and ids are those of the UI's table of actions (`ui/src/lib/actions.ts`); a
//! test holds the two together. Names are in `texts/`, under the id.

use dateline_api::{Locale, Say};

/// One menu of the menu bar.
pub struct Menu {
    /// The key of its title in `texts/`.
    pub title: &'static str,
    /// What it holds, from top to bottom.
    pub entries: &'static [Entry],
}

/// One line of a menu.
pub enum Entry {
    /// Something to do; the UI does it.
    Action(Action),
    /// The submenu of files opened lately.
    Recent,
    /// A line between groups.
    Separator,
    /// Closes the window.
    Quit,
}

/// Something to do.
pub struct Action {
    /// Its id, carried by the `menu` event.
    pub id: &'static str,
    /// Its key, or empty. Only keys with a modifier: a bare letter in a native menu would be taken from text fields.
    pub key: &'static str,
}

const fn action(id: &'static str, key: &'static str) -> Entry {
    Entry::Action(Action { id, key })
}

/// The menu bar from left to right.
pub const MENUS: &[Menu] = &[
    Menu {
        title: "menu-bar-file",
        entries: &[
            action("file.new", "Ctrl+Shift+n"),
            action("file.open", "Ctrl+o"),
            Entry::Recent,
            action("file.sample", ""),
            Entry::Separator,
            action("file.save_copy", "Ctrl+Shift+s"),
            action("file.snapshots", ""),
            action("file.import", "Ctrl+i"),
            action("file.actors", ""),
            action("file.places", ""),
            action("file.sources", ""),
            action("file.fields", ""),
            action("file.database", ""),
            Entry::Separator,
            action("file.export_csv", ""),
            action("file.export_json", ""),
            action("file.export_svg", "Ctrl+e"),
            action("file.export_png", ""),
            action("file.export_pdf", ""),
            Entry::Separator,
            action("file.print", "Ctrl+p"),
            Entry::Separator,
            action("file.close", "Ctrl+w"),
            Entry::Quit,
        ],
    },
    Menu {
        title: "menu-bar-edit",
        entries: &[
            action(UNDO, "Ctrl+z"),
            action(REDO, "Ctrl+Shift+z"),
            Entry::Separator,
            action("edit.find", "Ctrl+f"),
            // Its key, Ctrl+A, belongs to the text while text is edited: only the page knows.
            action("edit.select_all", ""),
            action("edit.palette", "Ctrl+k"),
            Entry::Separator,
            action("edit.deleted", ""),
            Entry::Separator,
            action("edit.author", ""),
            action("edit.preferences", "Ctrl+,"),
        ],
    },
    Menu {
        title: "menu-bar-event",
        entries: &[
            action("event.line", ""),
            action("event.new", ""),
            action("event.repeat_date", "Ctrl+d"),
            action("event.repeat_source", "Ctrl+Shift+d"),
            Entry::Separator,
            action("event.open", ""),
            action("event.show", ""),
            action("event.edit_many", ""),
            Entry::Separator,
            action("event.earlier", ""),
            action("event.later", ""),
            Entry::Separator,
            action("event.delete", ""),
        ],
    },
    Menu {
        title: "menu-bar-view",
        entries: &[
            action("view.timeline", "Alt+1"),
            action("view.table", "Alt+2"),
            action("view.list", "Alt+3"),
            action("view.calendar", "Alt+4"),
            action("view.findings", "Alt+5"),
            Entry::Separator,
            action("view.fit", ""),
            action("view.go_to_date", ""),
            action("view.zoom_in", ""),
            action("view.zoom_out", ""),
            action("view.today", ""),
            action("view.back", ""),
            action("view.forward", ""),
            Entry::Separator,
            action("view.lanes_kind", ""),
            action("view.lanes_actor", ""),
            action("view.lanes_place", ""),
            action("view.lanes_status", ""),
            action("view.lanes_none", ""),
            Entry::Separator,
            action("view.relations", ""),
            action("view.overview", ""),
            action("view.legend", ""),
            action("view.columns", ""),
            action("view.inspector", ""),
            Entry::Separator,
            action("view.theme_system", ""),
            action("view.theme_light", ""),
            action("view.theme_dark", ""),
            Entry::Separator,
            action("view.language_system", ""),
            action("view.language_en", ""),
            action("view.language_ja", ""),
        ],
    },
    Menu {
        title: "menu-bar-help",
        entries: &[
            action("help.guide", ""),
            action("help.tour", ""),
            Entry::Separator,
            action("help.keys", ""),
        ],
    },
];

/// What an action is called.
pub fn name_of(locale: Locale, id: &str) -> String {
    locale.say(&key_of(id))
}

fn key_of(id: &str) -> String {
    format!("action-{}", id.replace(['.', '_'], "-"))
}

/// The action that undoes; its name follows what would be undone.
pub const UNDO: &str = "edit.undo";
/// The action that redoes; its name follows what would be redone.
pub const REDO: &str = "edit.redo";

#[cfg(test)]
mod tests {
    use super::*;

    fn actions() -> impl Iterator<Item = &'static Action> {
        MENUS.iter().flat_map(|menu| menu.entries).filter_map(|entry| match entry {
            Entry::Action(action) => Some(action),
            _ => None,
        })
    }

    #[test]
    fn the_menus_hold_the_actions_of_the_ui_and_no_others() {
        let table = include_str!("../../../ui/src/lib/actions.ts");
        for Action { id, key } in actions() {
            let line = table.lines().find(|line| line.trim_start().starts_with(&format!("'{id}': {{")));
            let line = line.unwrap_or_else(|| panic!("the UI has no action {id}"));
            assert_ne!(name_of(Locale::BRITISH, id), key_of(id), "texts/en/actions.ftl has no name for {id}");
            let quoted = format!("'{key}'");
            assert!(key.is_empty() || line.contains(&quoted), "{id} has another key in the UI: {line}");
        }
        let of_ui = table.lines().filter_map(|line| line.trim_start().strip_prefix('\'')?.split_once("': {"));
        for (id, _) in of_ui {
            assert!(actions().any(|action| action.id == id), "the menus lack {id}");
        }
    }

    #[test]
    fn no_key_is_taken_from_text_fields_or_given_twice() {
        let keys: Vec<_> = actions().map(|action| action.key).filter(|key| !key.is_empty()).collect();
        for (at, key) in keys.iter().enumerate() {
            assert!(key.starts_with("Ctrl+") || key.starts_with("Alt+"), "{key} is a bare key");
            assert!(!keys[..at].contains(key), "{key} is given twice");
        }
    }
}
