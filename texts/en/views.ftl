### Table, list and saved views.

views-order-drag = Drag to change the order within the day
views-doing-order = Change the order within the day

views-list-label = Events in the order of time
views-more = { NUMBER($count) } more
views-nothing-fits = No event fits “{ $query }”
views-nothing-looked = The search looks at titles, names, places, tags, notes and quotes.
views-clear-search = Clear the search
views-no-events = No events yet
views-no-events-hint = Write the first one, bring in a table that you have, or look at the sample made from a news report.
views-new-event = New event

## The calendar.

views-doing-calendar = Show the calendar
views-month-before = Month before
views-month-after = Next month
views-today = Today
views-undated = { NUMBER($count) } undated
views-some-time = Some time in the month, or possibly
views-throughout = All the while
views-day =
    { $count ->
        [0] { $date }
        [one] { $date }, { $count } event
       *[other] { $date }, { $count } events
    }
views-more-that-day = + { NUMBER($count) }
