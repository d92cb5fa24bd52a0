### Fields that the analyst defines.

fields-title = Fields
fields-none = A field of your own holds what no other field does: the dead, an amount, a case number. Make one here, or write its name under “Figures and fields” of an event.
fields-of-event = Fields of events
fields-of-actor = Fields of actors
fields-of-place = Fields of places
fields-of-source = Fields of sources
fields-owner-event = Events
fields-owner-actor = Actors
fields-owner-place = Places
fields-owner-source = Sources
fields-make = Make a field
fields-make-does = Make field
fields-new = New field
fields-name = Name
fields-name-whole = Name of the field
fields-name-hint = Dead
fields-of = Of
fields-holds = Holds
fields-holds-whole = What the field holds
fields-unit = Unit
fields-unit-hint = people, billion US dollars, km
fields-options = Options
fields-options-whole = Options of the field, one a line
fields-unused = not used
fields-used =
    { $count ->
        [one] used { $count } time
       *[other] used { $count } times
    }
fields-what = field “{ $name }”
