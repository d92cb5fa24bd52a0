### Events and marks as they are said to a person who hears the window.

spoken-no-date = 日付なし
spoken-in = { $place }にて
spoken-comma = 、
spoken-and = { $names }、{ $last }
spoken-and-others = { $names }、ほか{ $count }
spoken-event = { $about }：{ $title }
