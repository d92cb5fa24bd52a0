### The timeline: lanes, legend, shelf, what is said of marks.
