### New events in one line, and pasted rows.

entry-line = New event in one line
entry-lines = New events, line by line
entry-example = 7 Jan talks Japan, US: what happened in Washington
entry-help = Date, kind, actors, a colon, the title, “in” a place. Also @actor, #tag, status:expected, source:“…”, quote:“…”. Enter keeps it.
entry-close = Close the line
entry-choices = What it can be
entry-entered = Entered: “{ $title }”
entry-understood = Understood
entry-citing = Citing “{ $source }”
entry-citing-detail = Citing “{ $source }”, { $detail }
entry-no-source = No source
entry-no-source-yet = There is no source yet. Name one in the line: source:“…”.
entry-there-already = There already?
entry-open = Open “{ $title }”, { $date }
entry-doing-read-rows = Read the rows

## The parts of a line.

entry-role-date = Date
entry-role-kind = Kind
entry-role-actor = Actor
entry-role-place = Place
entry-role-tag = Tag
entry-role-status = Status
entry-role-source = Source
entry-role-quote = Quote
entry-role-from = Counts from
entry-role-title = Title
entry-new-date = New date
entry-new-kind = New kind
entry-new-actor = New actor
entry-new-place = New place
entry-new-tag = New tag
entry-new-status = New status
entry-new-source = New source
entry-new-quote = New quote
entry-new-from = New date to count from
entry-new-title = New title
entry-which = { $words }: which?
entry-add-the-place = { $words }: add the place?
entry-in-the-title = { $words }: in the title
entry-choose = Choose…
entry-part-of-line = { $part } “{ $words }”

## The same for a person who hears the window.

entry-hear-which = { $part } “{ $text }”: choose which.
entry-hear-part = { $part } { $text }.
entry-hear-part-detail = { $part } { $text }, { $detail }.
entry-hear-status = Status { $status }.
entry-hear-title = Title: { $title }.
