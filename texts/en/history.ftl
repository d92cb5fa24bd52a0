### History of records, and what was deleted.

## The history of a record.

history-none = No change is recorded.
history-list = History, the latest first
history-undone = undone
history-why = Why: { $reason }
history-was = was
history-now = now
history-today = today
history-moment = { $day }, { $time }
history-put-back = Put { $field } back to “{ $value }”
history-empty-again = Empty { $field } again
history-deleted = { $noun } deleted
history-brought-back = { $noun } brought back
history-added = { $noun } added
history-removed = { $noun } removed
history-bring-back = Bring back the { $noun }
history-part = { $noun }: { $field }
history-change-of-status = change of status
history-done = Done: { $label }

## What was deleted.

history-deleted-title = Deleted records
history-deleted-none = Nothing that was deleted is away. What you delete stays in the file’s history, and is listed here until it is brought back.
history-deletions = Deletions, the latest first
history-bring-back-button = Bring back
history-earlier = Show earlier ones
history-reading = Reading …
history-named = { $noun } “{ $name }”
history-others =
    { $count ->
        [one] and { $count } other record
       *[other] and { $count } other records
    }
history-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
