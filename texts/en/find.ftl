### Finding: completing a query, counts beside the views, saved views.

find-completions = What can stand here
find-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
find-recent = Looked for before
find-all-events = all events

## What the fields of the language ask.

find-asks-kind = its kind
find-asks-actor = who takes part
find-asks-as = in which role they take part
find-asks-role = a role that somebody has in it
find-asks-place = where
find-asks-status = how far it has come
find-asks-tag = a tag on it
find-asks-source = a source cited for it
find-asks-when = certainly within a date
find-asks-possibly = possibly within a date
find-asks-before = certainly over before a date
find-asks-after = certainly begun after a date
find-asks-possibly-before = possibly over before a date
find-asks-possibly-after = possibly begun after a date
find-asks-within = certainly near another event
find-asks-possibly-within = possibly near another event
find-asks-of = the event that it is near to
find-asks-field = a value in a field of yours
find-asks-grade = a grade of what is cited
find-asks-stance = what a source says of it
find-asks-relation = a relation to another event
find-asks-has = something that it has
find-asks-title = words of its title
find-asks-summary = words of its summary
find-asks-note = words of its notes
find-asks-quote = words that are cited for it
find-asks-private = whether it is private
find-asks-handling = its handling mark
find-asks-by = who made or changed it
find-asks-edited = when it was made or changed

## Counts beside the views.

find-counts = Counts
find-close-counts = Close the counts
find-facet-kind = Kind
find-facet-actor = Actor
find-facet-status = Status
find-facet-place = Place
find-facet-tag = Tag
find-facet-source = Source
find-facet-year = Begins in
find-without = Without { $name }
find-more = { NUMBER($count) } more
find-rarer = and { NUMBER($count) } that are rarer
find-year-events = { $year }: { find-events }

## Saved views.

find-views = Saved views
find-save-view = Save this view, rename, delete…
find-view-name = Name of the view
find-view-keeps = Keeps what is looked for ({ $query }), the tab, the lanes and the range of time.
find-view-name-of = Name of the view { $name }
find-open-view = Open
find-delete-view = Delete the view { $name }
find-save = Save
find-replace-view = Replace
find-doing-views = Read the saved views
find-doing-save-view = Save the view
find-doing-delete-view = Delete the view
