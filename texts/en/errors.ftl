### What was refused: a heading for each error code, and the sentences of the window’s own refusals.

error-something = Something went wrong
error-not-saved = Not saved: nobody is named as the one who edits.
error-not-saved-hint = What you typed is kept. Press Enter to be asked again.
error-unreachable = Dateline’s backend does not answer
error-unreachable-hint = Nothing was changed. Start Dateline again.
error-answered = The backend answered { $status }

## What kind of error it is, by its code; the details behind it are English.

error-with-detail = { $what } ({ $detail })
error-code-unknown-command = Unknown command
error-code-bad-arguments = Wrong arguments
error-code-no-file = No file is open
error-code-read-only = The file is read-only
error-code-no-author = Nobody is named as the one who edits
error-code-reason-required = A reason is needed
error-code-file-absent = There is no such file
error-code-file-exists = The file is there already
error-code-file-foreign = Not an event database
error-code-file-newer = The file is of a newer Dateline
error-code-file-damaged = The file is damaged
error-code-file-system = The file could not be read or written
error-code-file-busy = The file is in use
error-code-disk-full = The disk is full
error-code-no-record = There is no such record
error-code-record-exists = The record is there already
error-code-deleted = The record was deleted
error-code-bad-value = The field does not take this value
error-code-bad-date = This is no date
error-code-anchor-circle = The date would count from itself
error-code-nothing-to-undo = Nothing to undo
error-code-nothing-to-redo = Nothing to redo
error-code-depended = Later changes stand on this one
error-code-bad-query = The query cannot be read
error-code-no-handle = The file is no longer offered
error-code-bad-table = The table cannot be read
error-code-table-unsure = The table needs a word from you
error-code-bad-picture = The picture cannot be made
error-code-busy = A long task is running
error-code-cancelled = Stopped
error-code-bad-link = This link is not opened
error-code-internal = A mistake of Dateline’s own
