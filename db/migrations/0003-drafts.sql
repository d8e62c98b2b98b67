-- The unfinished line of each terminal session. Not append-only: a line is gone once it is logged.
CREATE TABLE draft (
  session    TEXT    NOT NULL,
  incident   TEXT    NOT NULL, -- '' where there is no incident yet
  pid        INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  started_at INTEGER NOT NULL,
  saved_at   INTEGER NOT NULL,
  PRIMARY KEY (session, incident)
) STRICT, WITHOUT ROWID;
