### History of records, and what was deleted.
