### Words about dates: what was understood, bounds, precision. The dates themselves are written by dateline-core.

## What a date is counted from.

dates-anchor-source = publication of “{ $name }”
dates-anchor-event = event “{ $name }”
dates-count-from = Count from the publication of “{ $name }”
dates-count-from-dated = Count from the publication of “{ $name }”, { $date }
dates-counted-from = Counted from
dates-anchor-hint = Counted from: a source or an event
dates-anchor-hint-other = or from another source or event
dates-from-event = { $rule }; counted from “{ $title }” ({ $date })
dates-from-undated-source = { $rule }; counted from the publication of “{ $title }”, which has no date
dates-from-source = { $rule }; counted from { $date }, when “{ $title }” was published

## What was understood.

dates-none = No date
dates-undated = undated
dates-in-the-words = in the words “{ $words }”
dates-understood = Understood as
dates-open = open
dates-shape-instant = a moment
dates-shape-day = a day
dates-shape-period = some time within
dates-shape-duration = a duration
dates-shape-range = one date within

## Dates that count from another.

dates-moved-along =
    { $count ->
        [one] One other date counts from it and moved with it
       *[other] { $count } other dates count from it, directly or through one another, and moved with it
    }
dates-would-move =
    { $count ->
        [one] One event counts its date directly from this. Correcting it moves that date, and any that count from it in turn; undo moves them back.
       *[other] { $count } events count their dates directly from this. Correcting it moves them, and any that count from them in turn; undo moves them back.
    }
