-- What the records of an incident amount to, for lists. Can be rebuilt from the records at any time.
CREATE TABLE incident (
  id              TEXT    NOT NULL PRIMARY KEY,
  slug            TEXT    NOT NULL,
  title           TEXT    NOT NULL,
  severity        TEXT,
  zone            TEXT    NOT NULL,
  started_at      INTEGER,
  declared_at     INTEGER,
  resolved_at     INTEGER,
  is_resolved     INTEGER NOT NULL CHECK (is_resolved IN (0, 1)),
  entries         INTEGER NOT NULL,
  last_written_at INTEGER NOT NULL,
  last_position   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Not unique: journals of two machines may each have given the same slug.
CREATE INDEX incident_by_slug ON incident (slug);

-- The text of one thing (entry, follow-up, section, title) as it stands now. Can be rebuilt likewise.
CREATE TABLE passage (
  position INTEGER PRIMARY KEY,
  incident TEXT NOT NULL,
  sort     TEXT NOT NULL,
  id       TEXT NOT NULL,
  text     TEXT NOT NULL,
  UNIQUE (incident, sort, id)
) STRICT;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  text,
  content = 'passage',
  content_rowid = 'position',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Deleted words leave the index at once, not at some later merge.
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
