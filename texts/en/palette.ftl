### The command palette.

palette-title = Command palette
palette-what = Action, event, actor, place or source
palette-what-without-file = Action or recent file
palette-choices = What can be chosen
palette-count =
    { $count ->
        [one] { $count } choice
       *[other] { $count } choices
    }
palette-nothing = Nothing is called “{ $words }”.
palette-find-words = Find “{ $words }” in all events

## The groups of what is found.

palette-actions = Actions
palette-events = Events
palette-actors = Actors
palette-places = Places
palette-sources = Sources
palette-files = Recent files
palette-find = Find
