-- A session may have several unfinished lines: behind the one that is typed others may wait, and some were put away.
CREATE TABLE draft_line (
  session     TEXT    NOT NULL,
  incident    TEXT    NOT NULL, -- '' where there is no incident yet
  position    INTEGER NOT NULL, -- 0 is the line that is typed, then those that wait, then those put away
  pid         INTEGER NOT NULL,
  text        TEXT    NOT NULL,
  is_put_away INTEGER NOT NULL CHECK (is_put_away IN (0, 1)),
  started_at  INTEGER NOT NULL,
  saved_at    INTEGER NOT NULL,
  PRIMARY KEY (session, incident, position)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_line SELECT session, incident, 0, pid, text, 0, started_at, saved_at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_line RENAME TO draft;
