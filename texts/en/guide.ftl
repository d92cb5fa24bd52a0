### The reader of the user guide and the tour of the sample. The guide itself is English.

guide-chapters = Guide
guide-find = Find in the guide
guide-passages =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }
guide-nothing = Nothing in the guide has “{ $words }”.
guide-next = Next: { $title }
guide-in-english = The user guide is in English.
guide-doing-link = Open the link

## The tour of the sample. Texts name what is in it.

tour-events = Events on a timeline
tour-events-says = Each mark is an event, drawn as exactly as its source says when it was, and no more exactly.
tour-events-tries = Click “Japan–US two-plus-two talks”, or go to it with the arrow keys.
tour-marks = How to read the marks
tour-marks-says = The legend names the signs in sight: a bracket is a month or a year, a soft band is a range in which the day lies.
tour-marks-tries = Compare the bracket of October 2021 with the bands that end in January 2022.
tour-words = The words of the source
tour-words-says = The inspector keeps how the source says a date and, under it, what that came to and from which day it was counted.
tour-words-tries = Select the talks and read under When how “on Friday” became 7 January 2022.
tour-source = Who says so
tour-source-says = Every event names its sources, with the exact words and two grades: how reliable the source, how credible the information.
tour-source-tries = Under Who says so, open the card of the report to see its grades.
tour-find = Find
tour-find-says = One search holds for timeline, table and list alike.
tour-find-tries = Press / and type kind:statement. Enter goes to what is found, Esc empties the field.
tour-lanes = Lanes
tour-lanes-says = The same events can be grouped by kind, actor, place or status; one with two actors is then in two lanes.
tour-lanes-tries = Choose Actor.
tour-new = A new event
tour-new-says = A date can be written as people write it, and what was understood is shown while you type.
tour-new-tries = Press New event, write “early March 2022” as its date, and leave with Esc.
tour-lost = Nothing is lost
tour-lost-says = Each change is kept at once, and undo takes it back by its name, also after a restart.
tour-lost-tries = Change something of an event, then press Ctrl Z. The guide is always under F1.
tour-title = Tour
tour-offer = New to Dateline? A tour of this sample takes five minutes and can be left at any time.
tour-at = { NUMBER($step) } of { NUMBER($steps) }
tour-leave = Leave the tour
tour-try = Try
tour-tried = You have tried it
tour-there-and-back = goes there and back
tour-back = Back
tour-next = Next
