### Pages of actors, places and sources, and merging two records into one.

## The list of a noun.

pages-actors = Actors
pages-places = Places
pages-sources = Sources
pages-listed = What is listed
pages-pick-actor = Pick an actor, to see its events, names and offices.
pages-pick-place = Pick a place, to see its events and where it lies.
pages-pick-source = Pick a source, to see what is cited of it.
pages-undo = Undo { $what }
pages-find-actor = Find actors
pages-find-place = Find places
pages-find-source = Find sources
pages-find-hint = Name, alias or code
pages-new-actor = New actor
pages-new-place = New place
pages-new-source = New source
pages-create = Create
pages-create-place = Create a place
pages-create-place-name = Name of the new place
pages-not-found-actor = No actor is called so.
pages-not-found-place = No place is called so.
pages-not-found-source = No source is called so.
pages-none-actor = No actors yet.
pages-none-place = No places yet.
pages-none-source = No sources yet.
pages-used-actor =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
pages-used-place =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
pages-used-source =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
pages-total-actor =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actors
    }
pages-total-place =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
pages-total-source =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
pages-first-shown = { $total }, the first { NUMBER($count) } shown

## Any page.

pages-name = Name
pages-find-in-timeline = Find in timeline
pages-merge-begin = Merge with another…
pages-deleted = It is deleted. Undo brings it back.
pages-tags = Tags
pages-events = Events
pages-events-none = None yet.
pages-events-first = The first { NUMBER($count) }. “Find in timeline” shows all.
pages-timeline-of = Timeline of { $name }
pages-about = About
pages-type = Type
pages-not-said = Not said
pages-what-actor = actor “{ $name }”
pages-what-place = place “{ $name }”
pages-what-source = source “{ $name }”

## Actors.

pages-actor-type = Type of actor
pages-sorted-as = Sorted as
pages-sorted-hint = Abe, Shinzō
pages-code = Code
pages-who = Who it is
pages-aliases = Also known as
pages-aliases-list = Aliases
pages-alias = Alias
pages-alias-language = Language of { $name }
pages-language-hint = language
pages-alias-delete = Delete the alias { $name }
pages-alias-add = Add an alias
pages-alias-add-hint = Add another name or spelling
pages-alias-there = The actor has this name already.
pages-offices = Offices
pages-office = Office
pages-office-delete = Delete the office { $title }
pages-office-body = State or organisation of the office { $title }
pages-office-body-hint = of which state or organisation
pages-office-when = When { $title } was held
pages-office-when-hint = from – to: 2012/2020, since 2021
pages-office-add = Add an office
pages-office-add-hint = Add an office: foreign minister, …
pages-holders = Office-holders

## Places.

pages-lies-in = Lies in
pages-lies-in-whole = Place that it lies in
pages-lies-in-none = No larger place
pages-precision = Precision
pages-precision-whole = How exactly the place is known
pages-latitude = Latitude
pages-longitude = Longitude
pages-no-latitude = “{ $text }” is no latitude.
pages-no-longitude = “{ $text }” is no longitude.
pages-latitude-hint = Write degrees north or south, at most 90: 35.68 or 35.68 N.
pages-longitude-hint = Write degrees east or west, at most 180: 35.68 or 35.68 E.
pages-country = Country
pages-country-hint = Japan
pages-what-it-is = What it is
pages-parts = Places in it

## Sources.

pages-source-type = Type of source
pages-authors = Authors
pages-authors-hint = Not named
pages-archived = Archived
pages-archived-whole = Address of a kept copy
pages-accessed = Accessed
pages-learned = Learned
pages-learned-whole = When you came to know it
pages-language = Language
pages-language-whole = Language, as a tag such as en or ja

## Merging two records into one.

pages-merge-actor = Merge with another actor
pages-merge-place = Merge with another place
pages-merge-source = Merge with another source
pages-merge = Merge
pages-merge-which-actor = Which actor is the same as “{ $name }”?
pages-merge-which-place = Which place is the same as “{ $name }”?
pages-merge-which-source = Which source is the same as “{ $name }”?
pages-merge-hint = Its name; it becomes one with this
pages-merged = Merged “{ $gone }” into “{ $keep }”
pages-merge-moves = { $counts } of “{ $gone }” will be those of “{ $keep }”.
pages-merge-doubled = { $counts } that both have will be there once.
pages-merge-filled = Its { $field } will be “{ $value }”.
pages-merge-also = “{ $name }” stays as another name.
pages-merge-conflict = Both have another { $field }

## Deleting.

pages-delete-begin = Delete…
pages-delete = Delete
pages-deleted-what = Deleted { $what }
pages-barred =
    { $count ->
        [one] { $count } event counts its date from it. Give it a date of its own first.
       *[other] { $count } events count their dates from it. Give them dates of their own first.
    }
pages-goes = { $what } goes with it.
pages-go = { $what } go with it.
pages-stays = { $what } stays without it.
pages-stay = { $what } stay without it.
