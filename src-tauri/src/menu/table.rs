//! The one table of the native menus. Names, keys and ids are those of the UI's table of actions
//! (`ui/src/lib/actions.ts`); a test holds the two together.

/// One menu of the menu bar.
pub struct Menu {
    /// Its title.
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
    /// How it is called.
    pub name: &'static str,
    /// Its key, or empty. Only keys with a modifier: a bare letter in a native menu would be taken from text fields.
    pub key: &'static str,
}

const fn action(id: &'static str, name: &'static str, key: &'static str) -> Entry {
    Entry::Action(Action { id, name, key })
}

/// The menu bar from left to right.
pub const MENUS: &[Menu] = &[
    Menu {
        title: "&File",
        entries: &[
            action("file.new", "New event database…", "Ctrl+Shift+n"),
            action("file.open", "Open…", "Ctrl+o"),
            Entry::Recent,
            action("file.sample", "Open the sample", ""),
            Entry::Separator,
            action("file.save_copy", "Save a copy…", "Ctrl+Shift+s"),
            action("file.snapshots", "Snapshots…", ""),
            action("file.import", "Import a table…", "Ctrl+i"),
            action("file.actors", "Actors…", ""),
            action("file.places", "Places…", ""),
            action("file.sources", "Sources…", ""),
            action("file.fields", "Fields…", ""),
            Entry::Separator,
            action("file.export_csv", "Export table as CSV…", ""),
            action("file.export_json", "Export everything as JSON…", ""),
            action("file.export_svg", "Export timeline as SVG…", "Ctrl+e"),
            action("file.export_png", "Export timeline as PNG…", ""),
            Entry::Separator,
            action("file.close", "Close file", "Ctrl+w"),
            Entry::Quit,
        ],
    },
    Menu {
        title: "&Edit",
        entries: &[
            action(UNDO, "Undo", "Ctrl+z"),
            action(REDO, "Redo", "Ctrl+Shift+z"),
            Entry::Separator,
            action("edit.find", "Find", "Ctrl+f"),
            // Its key, Ctrl+A, belongs to the text while text is edited: only the page knows.
            action("edit.select_all", "Select all that are found", ""),
            action("edit.palette", "Command palette…", "Ctrl+k"),
            Entry::Separator,
            action("edit.deleted", "Deleted records…", ""),
            Entry::Separator,
            action("edit.author", "Who edits…", ""),
        ],
    },
    Menu {
        title: "E&vent",
        entries: &[
            action("event.line", "New event in one line", ""),
            action("event.new", "New event here", ""),
            action("event.repeat_date", "Repeat the last date", "Ctrl+d"),
            action("event.repeat_source", "Cite the last source, or none", "Ctrl+Shift+d"),
            Entry::Separator,
            action("event.open", "Open in the inspector", ""),
            action("event.show", "Zoom to event", ""),
            action("event.edit_many", "Edit selected events…", ""),
            Entry::Separator,
            action("event.earlier", "Earlier in the day", ""),
            action("event.later", "Later in the day", ""),
            Entry::Separator,
            action("event.delete", "Delete event", ""),
        ],
    },
    Menu {
        title: "&View",
        entries: &[
            action("view.timeline", "Timeline", "Alt+1"),
            action("view.table", "Table", "Alt+2"),
            action("view.list", "List", "Alt+3"),
            Entry::Separator,
            action("view.fit", "Fit all events", ""),
            action("view.go_to_date", "Go to date…", ""),
            action("view.zoom_in", "Zoom in", ""),
            action("view.zoom_out", "Zoom out", ""),
            Entry::Separator,
            action("view.lanes_kind", "Lanes by kind", ""),
            action("view.lanes_actor", "Lanes by actor", ""),
            action("view.lanes_place", "Lanes by place", ""),
            action("view.lanes_status", "Lanes by status", ""),
            action("view.lanes_none", "One lane", ""),
            Entry::Separator,
            action("view.relations", "All relations", ""),
            action("view.legend", "Legend", ""),
            action("view.inspector", "Inspector", ""),
            Entry::Separator,
            action("view.theme_system", "Theme of the system", ""),
            action("view.theme_light", "Light theme", ""),
            action("view.theme_dark", "Dark theme", ""),
        ],
    },
    Menu {
        title: "&Help",
        entries: &[
            action("help.guide", "User guide", ""),
            action("help.tour", "Tour of the sample", ""),
            Entry::Separator,
            action("help.keys", "Keys", ""),
        ],
    },
];

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
        for Action { id, name, key } in actions() {
            let line = table.lines().find(|line| line.trim_start().starts_with(&format!("'{id}': {{")));
            let line = line.unwrap_or_else(|| panic!("the UI has no action {id}"));
            assert!(
                line.contains(&format!("name: '{name}'")),
                "{id} is not called “{name}” in the UI: {line}"
            );
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
