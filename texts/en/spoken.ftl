### Events and marks as they are said to a person who hears the window.

spoken-no-date = no date
spoken-in = in { $place }
spoken-comma = { ", " }
spoken-and = { $names } and { $last }
spoken-and-others =
    { $count ->
        [one] { $names } and { $count } other
       *[other] { $names } and { $count } others
    }
spoken-event = { $about }: { $title }
