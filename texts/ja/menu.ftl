### The native menus, the file dialogs and the other words of the desktop shell.
