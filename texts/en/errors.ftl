### What was refused: a heading for each error code, and the sentences of the window’s own refusals.

error-something = Something went wrong
error-not-saved = Not saved: nobody is named as the one who edits.
error-not-saved-hint = What you typed is kept. Press Enter to be asked again.
error-unreachable = Dateline’s backend does not answer
error-unreachable-hint = Nothing was changed. Start Dateline again.
error-answered = The backend answered { $status }
