### What was refused: a heading for each error code, and the sentences of the window’s own refusals.
