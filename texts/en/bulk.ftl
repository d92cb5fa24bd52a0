### Editing several events together.

bulk-title =
    { $count ->
        [one] Edit { $count } event
       *[other] Edit { $count } events
    }
bulk-lead = What is chosen here is set in all of them, as one change. What is left as it is stays different in each.
bulk-looking = Looking at the events …
bulk-reason = Reason
bulk-optional = Optional
bulk-reason-hint = Kept in the history with the change
bulk-nothing-to-change = Nothing to change
bulk-change =
    { $count ->
        [one] Change { $count } event
       *[other] Change { $count } events
    }
bulk-edited =
    { $count ->
        [one] Edited { $count } event
       *[other] Edited { $count } events
    }

## What can be chosen.

bulk-kind = Kind
bulk-status = Status
bulk-place = Place
bulk-as-it-is = As it is in each
bulk-no-kind = No kind
bulk-no-status = No status
bulk-no-place = No place
bulk-no-role = No role
bulk-add-tag = Add tag
bulk-take-off-tag = Take off tag
bulk-none = None
bulk-add-participant = Add participant
bulk-nobody = Nobody
bulk-role = In the role of

## What it would change.

bulk-what-changes = What changes
bulk-nothing-chosen = Nothing is chosen yet. What it would change is shown here before anything is written.
bulk-tag = Tag
bulk-participant = Participant
bulk-emptied = emptied
bulk-added = “{ $name }” added
bulk-taken-off = “{ $name }” taken off
bulk-added-as = { $name }, { $role }, added
bulk-changes-none = changes none
bulk-changes = changes { NUMBER($count) }
bulk-already =
    { $count ->
        [one] , { $count } is so already
       *[other] , { $count } are so already
    }
bulk-before = Until now:
bulk-before-one = { $value } ({ NUMBER($count) })
bulk-before-none = nothing
bulk-before-more = and { NUMBER($count) } more
bulk-first = The first events that change
bulk-event = Event
bulk-before-and-after = Before and after
bulk-undated = Undated
bulk-first-of =
    { $count ->
        [one] The first { NUMBER($shown) } of { $count } event that changes.
       *[other] The first { NUMBER($shown) } of { $count } events that change.
    }
