### The timeline: lanes, legend, shelf, what is said of marks.

## Relations drawn from event to event.

timeline-relate-drag = Drag to another event to relate the two
timeline-relate-how = How the two events are related
timeline-doing-relate = Relate the events
timeline-related = Related: “{ $first }” { $says } “{ $second }”
timeline-undo = Undo

## The strip of the whole range, and what is in sight.

timeline-overview = Overview
timeline-overview-label = Part of time in sight. Left and right move it, up and down zoom.
timeline-doing-draw = Draw the timeline
timeline-doing-find = Find the event
timeline-doing-next = Find the next event
timeline-range = { $from } – { $to }
timeline-year-bce = { $year } BCE

## How far apart two selected events are.

timeline-measure-from-start = Counted from start to start
timeline-measure-unknown = Not known how far apart
timeline-measure-about = ≈ { $words }
timeline-measure-same-day = Same day
timeline-measure-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
timeline-measure-between = { NUMBER($least) } to { NUMBER($most) } days
timeline-measure-unordered =
    { $most ->
        [one] At most { $most } day; which was first is not certain
       *[other] At most { $most } days; which was first is not certain
    }
timeline-measure-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
timeline-measure-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
timeline-measure-hours-minutes = { NUMBER($hours) } h { NUMBER($minutes) } min

## Lanes, marks, legend, shelf.

timeline-role = timeline
timeline-label = Timeline of events. Arrow keys go from event to event. The List tab has the same events as a list.
timeline-selected-and =
    { $count ->
        [one] { $count } event selected. { $spoken }
       *[other] { $count } events selected. { $spoken }
    }
timeline-found =
    { $count ->
        [one] { $count } event found
       *[other] { $count } events found
    }
timeline-also-claimed = Also claimed: { $date }
timeline-none-here = No event in this part of time
timeline-show-all =
    { $count ->
        [one] Show { $count } event
       *[other] Show { $count } events
    }
timeline-lane =
    { $count ->
        [one] { $name }: { $count } event
       *[other] { $name }: { $count } events
    }
timeline-undated = Undated
timeline-citations =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
timeline-citations-denied = { timeline-citations }; a source denies it
timeline-legend = Legend
timeline-too-many-relations = { NUMBER($count) } relations in view are too many to draw: zoom in, or find fewer events
timeline-shelf = Undated events
timeline-shelf-more = and { NUMBER($count) } more: find “undated”

## Words of the picture itself: lanes, and what its signs mean.

scene-all-events = All events
scene-no-kind = No kind
scene-no-actor = No actor
scene-no-place = No place
scene-no-status = No status
scene-point = At a moment
scene-day = On a day
scene-bar = From start to end
scene-bracket = Within this month, season or year, not all of it
scene-band = On one date in this range
scene-possible = Possible
scene-announced = Announced
scene-planned = Planned
scene-expected = Expected
scene-under-way = Under way
scene-held = Held
scene-postponed = Postponed
scene-cancelled = Cancelled
scene-not-held = Not held
scene-approximate = Approximate: the feather is as long as the date’s precision
scene-uncertain = Uncertain date
scene-open-start = Start open or unknown
scene-open-end = End open or unknown
scene-only-reported = Only reported
scene-denied = Denied by a source
scene-conflict = Conflict of values
scene-responds-to = Responds to
scene-follows-from = Follows from
scene-implements = Implements
scene-part-of = Part of
scene-contradicts = Contradicts
scene-same-as = Same as
scene-rival = A rival date that is claimed
scene-density = Events that start here and have no room of their own
