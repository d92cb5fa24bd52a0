### The frame of the window: top bar, find, status bar, welcome, small dialogs.

frame-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
frame-events-of = { NUMBER($shown) } of { frame-events }
frame-selected = { NUMBER($count) } selected
frame-drawn-in = Time from asking for the picture to having it
frame-milliseconds = { $time } ms
frame-no-file = No file open

## What was being done when it went wrong.

frame-doing-open = Open { $name }
