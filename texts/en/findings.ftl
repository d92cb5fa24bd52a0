### What deserves a second look: each sort with its rule, each finding with what it was held against.

findings-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
findings-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
findings-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
findings-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }
findings-no-lane = None of these

findings-wrong-order = Impossible orders
findings-wrong-order-rule = Two dates that cannot both be right. Where dates leave room, nothing is said.
findings-relation-says = “{ $title }” { $relation } “{ $other }”, but their dates do not allow it
findings-relation-because = { $date }, against { $other }
findings-foretold-says = “{ $source }” says that “{ $title }” took place, before it can have
findings-foretold-because = Published { $published }; it took place { $date }

findings-contradiction = Contradictions
findings-contradiction-rule = Sources that affirm and deny, claims that rival what is shown, events related as contradicting each other, and copies that disagree.
findings-stance-says = “{ $title }” is affirmed by some sources and denied or doubted by others
findings-stance-because = Compare its citations, and their grades
findings-claim-says = A claim rivals the { $field } of “{ $title }”
findings-claim-because = Compare who says so, and prefer one or keep both
findings-event-says = “{ $title }” contradicts “{ $other }”
findings-event-because = Somebody related them so
findings-copies-says = Copies of this database disagree on the { $field } of “{ $title }”
findings-copies-because = Both edits are kept until someone decides

findings-overdue = Overdue
findings-overdue-rule = Still possible, announced, planned or expected, and the date is certainly over.
findings-overdue-says = “{ $title }” is past. Was it held?
findings-overdue-because = Its status is still “{ $status }”; its date was { $date }

findings-one-voice = One voice, several sources
findings-one-voice-rule = Events with two or more sources that all pass on the word of one. That is one witness, not several.
findings-one-voice-says =
    { $count ->
       *[other] { $count } sources for “{ $title }” repeat one voice
    }
findings-one-voice-because = All go back to { $origin }

findings-gap = Silences
findings-gap-rule = Nothing happened for longer than chance explains, measured against the ten silences before and after. It may be true, or something may be missing.
findings-gap-says = Nothing for { $span }
findings-gap-because = Half of the silences around it are shorter than { $span }

findings-burst = Bursts
findings-burst-rule = Events came at least three times faster than usual in this lane (Kleinberg’s rule). Dates known to the year alone do not count.
findings-burst-says =
    { $count ->
       *[other] { $count } events in { $span }
    }
findings-burst-because = On average there are { $span } from one to the next here

findings-sources =
    { $events ->
        [one] 1 event was looked at.
       *[other] { $events } events were looked at.
    } In the whole file { $none ->
        [0] every event has a source,
        [one] 1 event has no source,
       *[other] { $none } events have no source,
    } { $single ->
        [0] and none rests on one alone.
        [one] and 1 rests on one alone.
       *[other] and { $single } rest on one alone.
    }
findings-list-single = List those
findings-none = Nothing here calls for a second look.
findings-more =
    { $count ->
        [one] And 1 more. Look at fewer events to see it.
       *[other] And { $count } more. Look at fewer events to see them.
    }
findings-reading = Looking…
findings-look = Show
findings-look-at = Show on the timeline: { $says }
findings-put-away = Put away
