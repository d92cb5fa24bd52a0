### Properties of a database, and the reason for a change.

database-title = Properties of this database
database-lead = These hold for the whole database and go along with every copy of it. They can be undone like any other edit.
database-name = Title
database-name-hint = Where the name of the file is not enough
database-summary = Description
database-summary-hint = What it is about, and for whom
database-handling = Handling mark of all records that have none of their own
database-handling-hint = It is not written into them: another mark here holds for them at once
database-no-mark = No mark
database-reason-required = Ask for a reason with every change
database-reason-required-hint = Undo and imports need none
database-save = Save

reason-title = Why is this changed?
reason-why = This database asks for a reason with every change. It is kept in the history, with your name.
reason-label = Reason
reason-needed = Say why; a few words are enough
reason-not-now = Do not change it
reason-give = Change it
reason-not-given = Not saved: no reason was given.
reason-not-given-hint = What you typed is kept. Save it again to be asked again.
