### The timeline: lanes, legend, shelf, what is said of marks.

## Relations drawn from event to event.

timeline-relate-drag = Drag to another event to relate the two
timeline-relate-how = How the two events are related
timeline-doing-relate = Relate the events
timeline-related = Related: “{ $first }” { $says } “{ $second }”
timeline-undo = Undo
