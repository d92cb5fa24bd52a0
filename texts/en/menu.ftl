### The native menus, the file dialogs and the other words of the desktop shell.

menu-file = File
menu-edit = Edit
menu-event = Event
menu-view = View
menu-help = Help

## The same in the menu bar of the desktop, where “&” stands before the letter that opens a menu.

menu-bar-file = &File
menu-bar-edit = &Edit
menu-bar-event = E&vent
menu-bar-view = &View
menu-bar-help = &Help
menu-open-recent = Open recent
menu-close-window = Close the window
menu-undo-what = Undo { $what }
menu-redo-what = Redo { $what }

## What a file dialog offers.

menu-filter-databases = Event database
menu-filter-tables = Table
