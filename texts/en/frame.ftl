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
frame-doing-open-file = Open the file

## The list of keys.

keys-title = Keys
keys-on-timeline = On the timeline
keys-across = Event before, after, in the same lane
keys-across-key = ← →
keys-lanes = Nearest event in the lane above, below
keys-lanes-key = ↑ ↓
keys-ends = First, last event in the lane
keys-ends-key = Home End
keys-pan = Pan by a quarter of the view
keys-pan-key = Shift ← →
keys-scroll = Scroll the lanes
keys-scroll-key = Page ↑ ↓
keys-add = Add the event to the selection
keys-add-key = Ctrl Space
keys-nothing = Select nothing
keys-nothing-key = Esc
keys-wheel = Zoom at the pointer; with Shift pan, with Alt scroll the lanes
keys-wheel-key = Wheel
keys-drag = Pan
keys-drag-key = Drag
keys-double = Zoom to the event
keys-double-key = Double click

## The top bar.

frame-export = Export
frame-export-svg = Timeline as SVG…
frame-export-png = Timeline as PNG…
frame-export-csv = Table as CSV…
frame-export-json = Everything as JSON…
frame-theme = Theme
frame-theme-system = As the system
frame-theme-light = Light
frame-theme-dark = Dark
frame-nothing-to-undo = Nothing to undo
frame-nothing-to-redo = Nothing to redo
frame-new-event = New event
frame-not-there = not there now

## The welcome, while no file is open.

welcome-what = A workbench for chronologies: when it happened, as exactly as the source says and no more exactly.
welcome-new = New event database
welcome-new-says = One file on your disk, for one story
welcome-open = Open…
welcome-open-says = A .dateline file of yours or a colleague’s
welcome-sample = Open the sample
welcome-sample-says = Fourteen events made from one news report
welcome-tour = Take the tour
welcome-tour-says = Five minutes with the sample
welcome-recent = Recent
welcome-forget = Take { $name } off the list
welcome-doing-forget = Take the file off the list
frame-inspector-width = Width of the inspector

## The line above the work while a file cannot be edited.

banner-snapshot = Snapshot of { $time }.
banner-return = Return to the file
banner-read-only = Read-only.

## Asking who edits.

author-title = Who edits?
author-why = Every change is kept with the name of its author, so that a colleague who gets this file can see who wrote what. The name stays on this computer and in the files that you edit. You are asked once.
author-name = Your name
author-needed = Write the name that the history shall show
author-doing = Keep your name
author-not-now = Not now
author-continue = Continue

## Going to a date.

go-title = Go to date
go-date = Date
go-understood = Understood as { $date }
go-hint = A day, a month, a year, a range: “7 Jan 2022”, “March 1995”, “1914–1918”
go-go = Go

## Messages, and files that are dropped.

frame-dismiss = Dismiss
drop-here = Drop the file here
drop-what = Drop a Dateline file to open it, or a table (CSV) to import its events
drop-open-first = Open or make an event database first; then drop the table onto it.
frame-doing-sample = Open the sample
frame-doing-new = Make a new event database
frame-doing-copy = Save a copy
frame-doing-close = Close the file
frame-copy-saved = Copy saved as { $name }
frame-doing-read = Read the file
frame-doing-read-kinds = Read the kinds
frame-doing-select-all = Select all events
frame-changed-elsewhere = Another program has changed this file. What you see is up to date.
problem-title = Could not { $doing }
problem-unchanged = Nothing in your file was changed by this.

## The tools of the timeline and the tabs.

frame-lanes = Lanes
frame-lanes-kind = Kind
frame-lanes-actor = Actor
frame-lanes-place = Place
frame-lanes-status = Status
frame-lanes-none = None
frame-views = Views

## Find.

find-label = Find events
find-placeholder = Find: words, kind:talks, actor:Japan, when:2022-01
find-clear = Clear
find-help-words = all these words, or words that begin so
find-help-quoted = these words in this order
find-help-kind = also actor:, place:, status:, tag:, source:
find-help-when = certainly then; possibly: for what may be then
find-help-before = also after:
find-help-undated = without a date
find-help-not = without

## After undo, redo and deleting.

frame-undone = Undone: { $what }
frame-redone = Redone: { $what }
frame-doing-delete = Delete
frame-deleted = Deleted “{ $name }”
frame-deleted-events =
    { $count ->
        [one] Deleted { $count } event
       *[other] Deleted { $count } events
    }
banner-recover = Recover…
banner-recover-title = Recover the file
