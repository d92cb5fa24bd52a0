### The inspector: one event, or several.

## One event.

inspector-label = Inspector
inspector-tab-details = Details
inspector-tab-history = History
inspector-more = More about this event
inspector-menu = Event
inspector-zoom = Zoom to event
inspector-delete = Delete event
inspector-title = Title
inspector-title-hint = What happened
inspector-when = When
inspector-date = Date
inspector-kind = Kind
inspector-no-kind = No kind
inspector-status = Status
inspector-no-status = No status
inspector-where = Where
inspector-place = Place
inspector-no-place = No place
inspector-summary = Summary
inspector-summary-hint = What happened, in your own words
inspector-tags = Tags
inspector-key = Key
inspector-deleted-undo = This event is deleted. Undo brings it back.
inspector-deleted-redo = This event is deleted. Redo brings it back.
inspector-undated = undated
inspector-remark = Remark
inspector-none = None
inspector-open-actor = Open actor “{ $name }”
inspector-open-place = Open place “{ $name }”
inspector-open-source = Open source “{ $name }”
inspector-open-page = Open the page of “{ $name }”
inspector-not-saved = “{ $text }” is not saved yet: { $why }
inspector-not-saved-more = “{ $text }” (and { NUMBER($more) } more) is not saved yet: { $why }
inspector-kept-there = it is kept at its event.
inspector-overtaken = Meanwhile it was changed to “{ $saved }”. Enter keeps yours, Escape takes that.

## Nothing is selected.

inspector-empty = Select an event to see its date, who took part and who says so.
inspector-empty-line = new event in one line
inspector-empty-form = new event in a form
inspector-empty-find = find
inspector-empty-lane = along the lane
inspector-empty-edit = edit the selected event
inspector-empty-keys = all keys

## A new event.

inspector-new = New event
inspector-new-title-hint = What happened, or is to happen
inspector-new-date-hint = 7 Jan 2022, December 2021, c. 1995; empty if not known
inspector-new-save = Create event
inspector-new-needs-title = An event needs a title.
inspector-new-say-what = Say in a few words what happened.

## Several events.

inspector-many =
    { $count ->
        [one] { $count } event selected
       *[other] { $count } events selected
    }
inspector-many-one-change = What is set here is set for all of them, as one change that can be undone.
inspector-many-kind = Kind of all selected events
inspector-many-set-kind =
    { $count ->
        [one] Set the kind of { $count } event
       *[other] Set the kind of { $count } events
    }
inspector-many-kind-done =
    { $count ->
        [one] Kind “{ $name }” of { $count } event
       *[other] Kind “{ $name }” of { $count } events
    }
inspector-many-status = Status of all selected events
inspector-many-set-status =
    { $count ->
        [one] Set the status of { $count } event
       *[other] Set the status of { $count } events
    }
inspector-many-status-done =
    { $count ->
        [one] Status “{ $name }” of { $count } event
       *[other] Status “{ $name }” of { $count } events
    }
inspector-many-tag = Tag
inspector-many-tag-all = Tag for all selected events
inspector-many-set-tag =
    { $count ->
        [one] Tag { $count } event
       *[other] Tag { $count } events
    }
inspector-many-tag-done =
    { $count ->
        [one] Tag “{ $name }” of { $count } event
       *[other] Tag “{ $name }” of { $count } events
    }
inspector-many-edit =
    { $count ->
        [one] Edit { $count } event…
       *[other] Edit { $count } events…
    }
inspector-many-delete =
    { $count ->
        [one] Delete { $count } event
       *[other] Delete { $count } events
    }

## Order within the day.

inspector-order = Order
inspector-order-day = { NUMBER($place) } of { NUMBER($count) } that day
inspector-order-then = { NUMBER($place) } of { NUMBER($count) } that begin then
inspector-order-earlier = Earlier in the day
inspector-order-later = Later in the day
inspector-order-show = Show the order of the day
inspector-order-list = Events in their order
inspector-order-move = Move “{ $title }”: drag, or press ↑ and ↓

## Participants.

inspector-participants = Who took part
inspector-participants-list = Participants
inspector-participant = Participant
inspector-role-of = Role of { $name }
inspector-role = role
inspector-remove-participant = Remove { $name } from the event
inspector-office-of = Office in which { $name } took part
inspector-office-hint = as … (one of its offices)
inspector-participants-more = Show { NUMBER($some) } more of { NUMBER($hidden) }
inspector-add-participant = Add a participant
inspector-add-participant-hint = Add a person, state, organisation or group
inspector-create-actor = Create an actor
inspector-create-actor-name = Name of the new actor
inspector-create-actor-type = Type of actor
inspector-create-and-add = Create and add

## Status history.

inspector-status-history = History of the status
inspector-status-open = { $short }: open source “{ $name }”
inspector-status-remove = Remove the change to { $status } from the history
inspector-status-record = Record a dated change
inspector-status-form = Record a dated change of status
inspector-status-does = Record
inspector-status-new = New status
inspector-status-since = Since
inspector-status-since-hint = 6 Jan 2022, on Friday, …
inspector-status-according = According to
inspector-no-source = No source

## Tags.

inspector-tag-add = Add a tag
inspector-tag-remove = Remove tag { $name }

## Rival claims.

inspector-claims = Rival claims
inspector-claim-add = Add a rival claim
inspector-claim-does = Add claim
inspector-claim-about = About
inspector-claim-now = Now: { $value }
inspector-claim-others = According to others
inspector-claim-who = Who says so
inspector-claim-who-hint = A source; it can be cited later
inspector-claim-new-source = The source “{ $name }” is made together with the claim.
inspector-claim-which = { $label }: which is preferred
inspector-claim-nothing = Nothing
inspector-claim-prefer = Prefer { $value }
inspector-claim-no-source = no source
inspector-claim-delete = Delete the claim { $value }
inspector-claim-remark = Remark on the claim

## Relations.

inspector-relations = Related events
inspector-relation-type = Type of relation
inspector-relation-type-of = How it stands to “{ $title }”
inspector-relation-event = Relate to…
inspector-relation-drop = Drop it here to relate the two
inspector-relation-remove = Remove the relation: { $says } “{ $title }”
inspector-relation-itself = An event is not related to itself.
inspector-relation-other = Drag another event here.
inspector-relation-there = The two are related so already.
inspector-relation-choose = Choose another type of relation for it.

## Figures and fields.

inspector-figures = Figures and fields
inspector-figure-add = Add a figure or field
inspector-figure-add-hint = Add a figure: dead, amount, …
inspector-figure-add-of = Add “{ $name }”
inspector-figure-does = Add
inspector-figure-holds = The new field holds
inspector-figure-unit = Unit
inspector-figure-unit-hint = dead, billion US dollars, km
inspector-figure-in = { $name } in { $unit }
inspector-figure-remove = Remove { $name }
inspector-figure-no-value = “{ $name }” has no value.
inspector-figure-no-value-hint = Remove it with the cross, or press Escape.
inspector-figure-options = Options, one a line
inspector-figure-open-link = Open the link of { $name } in the browser
inspector-value-number = “{ $text }” is no number.
inspector-value-number-hint = Write it with digits and a point: 1,200.5.
inspector-value-date-hint = 6 Jan 2022, early March, …
inspector-value-choose = Choose
inspector-yes = Yes
inspector-no = No

## Notes.

inspector-notes = Notes
inspector-note-add = Add a note
inspector-note = Note { NUMBER($number) }
inspector-note-within = note { NUMBER($number) }
inspector-note-delete = Delete note { NUMBER($number) }
inspector-note-new = New note
inspector-note-keys = Ctrl Enter saves, Escape discards.
inspector-private-is = Private: { $what } is left out of what is shared
inspector-private-keep = Keep { $what } private

## Attachments.

inspector-files = Files
inspector-file-attach = Attach a file of up to 100 MB
inspector-file-drop = Drop files here to keep them with this record
inspector-file-within = the file
inspector-file-save = Save a copy of “{ $name }”
inspector-file-saved = Saved a copy as “{ $name }”
inspector-file-open = Open “{ $name }”
inspector-file-remove = Remove the file “{ $name }”
inspector-file-caption = Caption of { $name }
inspector-file-caption-hint = What it shows
inspector-picture-larger = { $name }: larger
inspector-picture-smaller = { $name }: smaller

## Handling marks.

inspector-handling = Handling
inspector-handling-mark = Handling mark (TLP)
inspector-handling-none = No mark
inspector-handling-inherited = { $mark }, of the database
inspector-private = Private
