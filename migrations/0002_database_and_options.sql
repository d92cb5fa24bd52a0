-- Format 2: what holds for a whole database is a record in the log like any other, and a field can have options.

-- One record, under the same id in every database (`DATABASE` in crates/core). Its `handling` is the mark of all
-- records that have none of their own.
CREATE TABLE database (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  title TEXT,
  summary TEXT,
  reason_required INTEGER,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX database_id ON database (id);

-- What a field of the type “choice” offers, one a line.
ALTER TABLE field ADD COLUMN options TEXT;
