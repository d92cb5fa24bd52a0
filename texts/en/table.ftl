### The table of events and its columns.

table-label = Events
table-column-date = Date
table-column-title = Title
table-column-kind = Kind
table-column-status = Status
table-column-actors = Who
table-column-place = Place
table-column-sources = Sources
table-column-tags = Tags
table-column-summary = Summary
table-column-handling = Handling
table-column-width = Width of “{ $name }”
table-column-earlier = Move “{ $name }” left
table-column-later = Move “{ $name }” right
table-columns = Columns
table-columns-hint = Choose what the table shows. Fields of your own can be columns too. Widths are dragged in the head of the table.
table-columns-usual = Usual columns
table-columns-done = Done
