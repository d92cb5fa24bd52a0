### The reader of the user guide and the tour of the sample. The guide itself is English.
