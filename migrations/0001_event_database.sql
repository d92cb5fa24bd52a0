-- Format 1 of an event database. Never edited once landed: later formats are later files.
--
-- `change`, `op` and `op_seen` are the log and, with the born values in the tables of the nouns, the truth.
-- What is marked “derived” follows from them and can be dropped and rebuilt.
--
-- Nothing links tables by constraint, and no name is unique: copies of a database that were edited apart must
-- always merge. What does not fit together is shown, not refused.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

-- The log -----------------------------------------------------------------------------------------------------

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,          -- order of arrival in this file; stands for the id within this file
  id BLOB NOT NULL UNIQUE,          -- BLAKE3 of the header and `root`
  replica BLOB NOT NULL,
  replica_seq INTEGER NOT NULL,     -- 1, 2, … of the replica
  previous BLOB,                    -- id of the replica's change before
  person BLOB NOT NULL,             -- 16 zeros: Dateline itself
  clock INTEGER NOT NULL,           -- hybrid logical clock: 48 bits of milliseconds since 1970, 16 bits of counter
  wall TEXT NOT NULL,               -- RFC 3339 with the writer's offset
  kind TEXT NOT NULL,               -- edit, import, revert, setup, join
  operation TEXT NOT NULL,          -- “event.edit”
  label TEXT NOT NULL,              -- “edit of date of “Talks””: what Undo and the history say
  reason TEXT,
  target BLOB,                      -- id of the change that a revert takes back
  ops INTEGER NOT NULL,             -- how many operations it has
  root BLOB NOT NULL,               -- BLAKE3 of their hashes
  salt BLOB NOT NULL,               -- 32 bytes; the salt of each value is derived from it
  signature BLOB,
  reverted INTEGER NOT NULL DEFAULT 0 -- derived: a revert of it stands
) STRICT;
CREATE INDEX change_clock ON change (clock);
CREATE INDEX change_replica ON change (replica, replica_seq);
CREATE INDEX change_target ON change (target) WHERE target IS NOT NULL;

-- One row for each cell that an operation sets. The operation that created a record has its rows in the table of
-- the noun instead, until the record is first edited or deleted (`copied`).
CREATE TABLE op (
  change INTEGER NOT NULL,          -- change.seq
  n INTEGER NOT NULL,               -- 0, 1, … within the change
  field TEXT NOT NULL,              -- “*” is the record's being there
  kind INTEGER NOT NULL,            -- 1 create, 2 set, 3 delete, 4 restore
  noun TEXT NOT NULL,
  record BLOB NOT NULL,
  value ANY,
  salt BLOB,                        -- where the change's salt is withheld
  hash BLOB,                        -- where the value is withheld
  PRIMARY KEY (change, n, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_record ON op (record);

-- The operations that a writer had before their eyes: for “set”, what it replaces; for “delete”, all that stood.
CREATE TABLE op_seen (
  change INTEGER NOT NULL,
  n INTEGER NOT NULL,
  seen_change INTEGER NOT NULL,
  seen_n INTEGER NOT NULL,
  PRIMARY KEY (change, n, seen_change, seen_n)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_seen_by ON op_seen (seen_change, seen_n);

-- Derived: which rows of a table a change created. Rows of one change lie together.
CREATE TABLE born (
  change INTEGER NOT NULL,
  noun TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (change, noun)
) STRICT, WITHOUT ROWID;

-- Derived: cells on which copies that were edited apart disagree (“*”: deleted here, edited there).
CREATE TABLE conflict (
  record BLOB NOT NULL,
  field TEXT NOT NULL,
  PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

-- Derived: events whose date counts from something else.
CREATE TABLE anchor (
  event BLOB PRIMARY KEY,
  target BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX anchor_target ON anchor (target);

-- Bytes of attachments, by BLAKE3.
CREATE TABLE blob (
  hash TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- The nouns ---------------------------------------------------------------------------------------------------
-- id: UUIDv7. live: derived, 0 while deleted or undone. born_change, born_n: the operation that created it.
-- copied: derived, whether the born values lie in `op`.

CREATE TABLE event (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  -- Derived from the date, in seconds since 1970; all empty while undated.
  start_min INTEGER,
  start_max INTEGER,
  end_min INTEGER,
  end_max INTEGER,
  shape INTEGER,                    -- 0 instant, 1 day, 2 period, 3 duration, 4 range
  marks INTEGER NOT NULL DEFAULT 0, -- 1 approximate, 2 uncertain, 4 open start, 8 open end, 16 anchor without a date
  kind BLOB,
  status TEXT,
  place BLOB,
  rank INTEGER,
  day_order TEXT,
  private INTEGER,
  title TEXT,
  date TEXT,
  resolved TEXT,                    -- derived: the date that an anchored date comes to
  key TEXT,
  handling TEXT,
  summary TEXT
) STRICT;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_order ON event (start_min, day_order) WHERE live = 1;

CREATE TABLE kind (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  code TEXT,
  cameo TEXT,
  plover TEXT,
  parent BLOB,
  colour TEXT,
  glyph TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX kind_id ON kind (id);

CREATE TABLE status_change (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  event BLOB,
  status TEXT,
  date TEXT,
  source BLOB,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX status_change_id ON status_change (id);
CREATE INDEX status_change_event ON status_change (event);
CREATE INDEX status_change_source ON status_change (source);

CREATE TABLE actor (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  sort_name TEXT,
  type TEXT,
  code TEXT,
  summary TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX actor_id ON actor (id);

CREATE TABLE alias (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  actor BLOB,
  name TEXT,
  language TEXT,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX alias_id ON alias (id);
CREATE INDEX alias_actor ON alias (actor);

CREATE TABLE office (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  actor BLOB,
  title TEXT,
  body BLOB,
  valid TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX office_id ON office (id);
CREATE INDEX office_actor ON office (actor);

CREATE TABLE participation (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  event BLOB,
  actor BLOB,
  role TEXT,
  office BLOB,
  position INTEGER,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX participation_id ON participation (id);
CREATE INDEX participation_event ON participation (event);
CREATE INDEX participation_actor ON participation (actor);

CREATE TABLE place (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  latitude REAL,
  longitude REAL,
  precision TEXT,
  parent BLOB,
  country TEXT,
  summary TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX place_id ON place (id);

CREATE TABLE source (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  title TEXT,
  type TEXT,
  publisher TEXT,
  authors TEXT,
  published TEXT,
  accessed TEXT,
  learned TEXT,
  url TEXT,
  archive_url TEXT,
  language TEXT,
  text TEXT,
  text_hash TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX source_id ON source (id);

CREATE TABLE citation (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  field TEXT,
  source BLOB,
  quote TEXT,
  quote_start INTEGER,
  quote_end INTEGER,
  locator TEXT,
  stance TEXT,
  attribution TEXT,
  reliability TEXT,
  credibility INTEGER,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX citation_id ON citation (id);
CREATE INDEX citation_subject ON citation (subject);
CREATE INDEX citation_source ON citation (source);

CREATE TABLE claim (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  field TEXT,
  value TEXT,
  preferred INTEGER,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX claim_id ON claim (id);
CREATE INDEX claim_subject ON claim (subject);

CREATE TABLE field (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  applies_to TEXT,
  type TEXT,
  unit TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX field_id ON field (id);

CREATE TABLE figure (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  field BLOB,
  value TEXT,
  unit TEXT,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX figure_id ON figure (id);
CREATE INDEX figure_subject ON figure (subject);
CREATE INDEX figure_field ON figure (field);

CREATE TABLE relation (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  origin BLOB,
  target BLOB,
  type TEXT,
  note TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX relation_id ON relation (id);
CREATE INDEX relation_origin ON relation (origin);
CREATE INDEX relation_target ON relation (target);

CREATE TABLE tag (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  colour TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX tag_id ON tag (id);

CREATE TABLE tagging (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  tag BLOB,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX tagging_id ON tagging (id);
CREATE INDEX tagging_subject ON tagging (subject);
CREATE INDEX tagging_tag ON tagging (tag);

CREATE TABLE note (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  body TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX note_id ON note (id);
CREATE INDEX note_subject ON note (subject);

CREATE TABLE attachment (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  subject BLOB,
  name TEXT,
  media_type TEXT,
  size INTEGER,
  hash TEXT,
  caption TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX attachment_id ON attachment (id);
CREATE INDEX attachment_subject ON attachment (subject);

CREATE TABLE view (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  query TEXT,
  look TEXT,
  position INTEGER,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX view_id ON view (id);

CREATE TABLE person (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  copied INTEGER NOT NULL DEFAULT 0,
  born_change INTEGER NOT NULL,
  born_n INTEGER NOT NULL,
  name TEXT,
  email TEXT,
  private INTEGER,
  handling TEXT
) STRICT;
CREATE UNIQUE INDEX person_id ON person (id);

