### Words of the closed vocabularies: statuses, stances, relations, sorts of actors and documents.
### A word is as it stands in a list; a noun or a field is as it stands within a sentence.

## Statuses of events.

word-possible = Possible
word-announced = Announced
word-planned = Planned
word-expected = Expected
word-under-way = Under way
word-held = Held
word-postponed = Postponed
word-cancelled = Cancelled
word-not-held = Not held

## Stances of sources.

word-affirms = Affirms
word-reports = Reports
word-doubts = Doubts
word-denies = Denies
word-mentions = Mentions

## Sorts of actors.

word-person = Person
word-state = State
word-organisation = Organisation
word-group = Group

## Sorts of documents.

word-article = Article
word-cable = Cable
word-treaty = Treaty
word-post = Post
word-interview = Interview
word-report = Report
word-dataset = Dataset
word-document = Document

## How exactly a place is known.

word-exact = Exact
word-locality = Locality
word-region = Region
word-country = Country

## What a field of one’s own holds.

word-text = Text
word-number = Number
word-date = Date
word-actor = Actor
word-place = Place
word-choice = Choice
word-yes-no = Yes or no
word-link = Link
word-yes = Yes
word-no = No

## Roles in events.

word-participant = Participant
word-host = Host
word-party = Party
word-signatory = Signatory
word-speaker = Speaker
word-addressee = Addressee
word-target = Target
word-mediator = Mediator
word-author = Author
word-observer = Observer

## Handling marks and what is written as it is.

word-clear = TLP:CLEAR
word-green = TLP:GREEN
word-amber = TLP:AMBER
word-amber-strict = TLP:AMBER+STRICT
word-red = TLP:RED

## How one event stands to another, seen from the first, and from the second.

relation-responds-to = responds to
relation-responds-to-back = is answered by
relation-follows-from = follows from
relation-follows-from-back = leads to
relation-implements = implements
relation-implements-back = is implemented by
relation-part-of = is part of
relation-part-of-back = has as a part
relation-contradicts = contradicts
relation-contradicts-back = is contradicted by
relation-same-as = is the same as
relation-same-as-back = is the same as

## Grades of the Admiralty code.

grade-A = A – completely reliable
grade-B = B – usually reliable
grade-C = C – fairly reliable
grade-D = D – not usually reliable
grade-E = E – unreliable
grade-F = F – cannot be judged
grade-1 = 1 – confirmed by other sources
grade-2 = 2 – probably true
grade-3 = 3 – possibly true
grade-4 = 4 – doubtful
grade-5 = 5 – improbable
grade-6 = 6 – cannot be judged

## Sorts of records, within a sentence.

noun-event = event
noun-kind = kind
noun-status-change = status change
noun-actor = actor
noun-alias = alias
noun-office = office
noun-participation = participant
noun-place = place
noun-source = source
noun-citation = citation
noun-claim = claim
noun-field = field
noun-figure = figure
noun-relation = relation
noun-tag = tag
noun-tagging = tag
noun-note = note
noun-attachment = attachment
noun-view = view
noun-person = person
noun-database = event database

## Fields of records, within a sentence.

field-source-published = date of publication
field-title = title
field-date = date
field-kind = kind
field-status = status
field-place = place
field-summary = summary
field-rank = rank
field-day-order = order within the day
field-key = key
field-name = name
field-code = code
field-cameo = CAMEO code
field-plover = PLOVER type
field-parent = parent
field-colour = colour
field-glyph = mark
field-event = event
field-source = source
field-note = note
field-sort-name = sort name
field-type = type
field-actor = actor
field-language = language
field-body = body
field-valid = time in office
field-role = role
field-office = office
field-position = position
field-latitude = latitude
field-longitude = longitude
field-precision = precision
field-country = country
field-publisher = publisher
field-authors = authors
field-published = published
field-accessed = accessed
field-learned = learned
field-url = address
field-archive-url = address of the kept copy
field-text = text
field-text-hash = hash of the text
field-subject = subject
field-field = field
field-quote = quote
field-quote-start = start of the quote
field-quote-end = end of the quote
field-locator = locator
field-stance = stance
field-attribution = attribution
field-reliability = reliability
field-credibility = credibility
field-value = value
field-preferred = preference
field-applies-to = owner
field-unit = unit
field-options = options
field-origin = first event
field-target = second event
field-tag = tag
field-note-body = text
field-media-type = media type
field-size = size
field-hash = hash
field-caption = caption
field-query = query
field-look = look
field-email = email
field-private = private
field-handling = handling
field-description = description
field-reason-required = need of a reason

## Kinds that every event database starts with.

kind-talks = Talks
kind-pact = Pact
kind-statement = Statement
kind-plan = Plan
kind-assessment = Assessment
kind-protest-note = Protest note
kind-visit = Visit
kind-drill = Drill
kind-deployment = Deployment
kind-sanction = Sanction
kind-attack = Attack
kind-protest = Protest
kind-aid = Aid
kind-election = Election
kind-court-decision = Court decision
kind-situation = Situation
kind-figure = Figure

## Counted sorts of records: “3 participants”.

nouns-event =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
nouns-kind =
    { $count ->
        [one] { $count } kind
       *[other] { $count } kinds
    }
nouns-status-change =
    { $count ->
        [one] { $count } status change
       *[other] { $count } status changes
    }
nouns-actor =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actors
    }
nouns-alias =
    { $count ->
        [one] { $count } alias
       *[other] { $count } aliases
    }
nouns-office =
    { $count ->
        [one] { $count } office
       *[other] { $count } offices
    }
nouns-participation =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
nouns-place =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
nouns-source =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
nouns-citation =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
nouns-claim =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
nouns-field =
    { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }
nouns-figure =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
nouns-relation =
    { $count ->
        [one] { $count } relation
       *[other] { $count } relations
    }
nouns-tag =
    { $count ->
        [one] { $count } tag
       *[other] { $count } tags
    }
nouns-tagging =
    { $count ->
        [one] { $count } tag
       *[other] { $count } tags
    }
nouns-note =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
nouns-attachment =
    { $count ->
        [one] { $count } attachment
       *[other] { $count } attachments
    }
nouns-view =
    { $count ->
        [one] { $count } view
       *[other] { $count } views
    }
nouns-person =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
nouns-database =
    { $count ->
        [one] { $count } event database
       *[other] { $count } event databases
    }

## A name, where what it names was deleted.

word-gone = { $name } (deleted)
