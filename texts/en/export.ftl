### Tables and pictures out, pages of paper, and printing.

## What stands on pages.

export-content-timeline = Timeline
export-content-list = Chronology
export-page-number = Page { NUMBER($page) } of { NUMBER($pages) }
export-range = { $from } – { $to }
export-all-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
export-found-events =
    { $count ->
        [one] “{ $query }” · { $count } event
       *[other] “{ $query }” · { $count } events
    }
export-lanes-left-out = { $lanes } have no room on one page; choose a larger paper, or several pages.
export-who = Who:
export-where = Where:
export-sources = Sources:
export-in-role = { $name } ({ $role })
export-undated = Undated

## The dialog.

export-title = Export
export-print-title = Print
export-format = Format
export-format-csv = Table, CSV
export-says-csv = One row an event, for spreadsheets and for Dateline again.
export-format-json = Everything, JSON
export-says-json = All records with all fields, without loss, for Dateline again.
export-format-svg = Timeline, SVG
export-says-svg = A drawing that can be scaled and edited.
export-format-png = Timeline, PNG
export-says-png = A picture for a slide or a letter.
export-format-pdf = Pages, PDF
export-says-pdf = The timeline or a chronology on pages, with text that can be found and copied.
export-says-print = What is printed is made of pages of its own, not of what the window shows.
export-which-events = Which events
export-found-by = What “{ $query }” finds
export-found-count =
    { $count ->
        [one] { $count } event that “{ $query }” finds
       *[other] { $count } events that “{ $query }” finds
    }
export-all =
    { $count ->
        [one] All { $count } event
       *[other] All { $count } events
    }
export-all-search-first = { export-all }. To choose some of them, search first.
export-which-part = Which part of the timeline
export-in-sight = What is in sight
export-in-sight-range = What is in sight: { $range }
export-first-to-last = From the first event to the last
export-which-lanes = Which lanes
export-lanes-in-sight = Those in sight
export-lanes-that-fit = Those that fit a page
export-lanes-all = All lanes, however tall
export-width = Width
export-pixels = { NUMBER($count) } pixels
export-colours = Colours
export-light = Light, for paper
export-dark = Dark
export-what = What
export-paper = Paper
export-paper-a4 = A4
export-paper-a3 = A3
export-paper-letter = Letter
export-paper-tabloid = Tabloid
export-way = Held
export-portrait = Upright
export-landscape = Sideways
export-across = Pages
export-across-one = All on one page
export-across-many =
    { $count ->
        [one] As many as the lanes need
       *[other] { $count } side by side for the time
    }
export-heading = Title on each page
export-preview-of =
    { $pages ->
        [one] 1 page
       *[other] The first of { $pages } pages
    }
export-preview-wait = Setting the pages …
export-cancel = Cancel
export-write = Export …
export-writing = Writing …
export-print = Print …
export-printing = Setting the pages …
export-done = Done
export-saved = Saved { $name }
export-saved-without = Saved { $name }. Left out of it:
export-nothing-changed = Nothing was changed in the event database.
export-as-pdf = Pages as PDF…
