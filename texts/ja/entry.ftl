### New events in one line, and pasted rows.
