-- What lists of past incidents are filtered by: every severity that the incident had, as a JSON array in order of time.
ALTER TABLE incident ADD COLUMN severities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(severities));
-- Is the time of its start only about known?
ALTER TABLE incident ADD COLUMN is_start_about INTEGER NOT NULL DEFAULT 0 CHECK (is_start_about IN (0, 1));
-- When it began, as far as that is recorded: what lists are ordered by, and whose day they are filtered by.
ALTER TABLE incident ADD COLUMN began_at INTEGER;
UPDATE incident SET began_at = coalesce(started_at, declared_at);
INSERT OR IGNORE INTO stale_incident SELECT DISTINCT incident FROM record;

CREATE INDEX incident_by_beginning
  ON incident (coalesce(began_at, last_written_at) DESC, last_position DESC);
-- Which ones go on, and which was written to last.
CREATE INDEX incident_by_writing ON incident (is_resolved, last_position);

-- What is said of an entry or a follow-up that was found.
ALTER TABLE passage ADD COLUMN number INTEGER;
ALTER TABLE passage ADD COLUMN kind TEXT;
ALTER TABLE passage ADD COLUMN label TEXT;
ALTER TABLE passage ADD COLUMN at INTEGER;
ALTER TABLE passage ADD COLUMN is_about INTEGER NOT NULL DEFAULT 0 CHECK (is_about IN (0, 1));

-- The beginnings of words are in the index too: what is being typed is looked up like a whole word.
DROP TABLE passage_words;
CREATE VIRTUAL TABLE passage_words USING fts5 (
  text,
  content = 'passage',
  content_rowid = 'position',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2'
);
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
INSERT INTO passage_words (passage_words) VALUES ('rebuild');

-- The measures of an incident, as they were when its last record had this position: made when statistics
-- are asked for, and made again when more was recorded since.
CREATE TABLE measured (
  incident      TEXT    NOT NULL PRIMARY KEY,
  last_position INTEGER NOT NULL,
  measures      TEXT    NOT NULL CHECK (json_valid(measures))
) STRICT, WITHOUT ROWID;

-- What somebody in training would have done before a decision. No part of the record: may be deleted.
CREATE TABLE answer (
  incident TEXT    NOT NULL,
  entry    TEXT    NOT NULL, -- what was decided then
  trainee  TEXT    NOT NULL,
  at       INTEGER NOT NULL, -- the time in the replay
  text     TEXT    NOT NULL,
  given_at INTEGER NOT NULL,
  PRIMARY KEY (incident, trainee, entry)
) STRICT, WITHOUT ROWID;
