### Pages of actors, places and sources, and merging two records into one.
