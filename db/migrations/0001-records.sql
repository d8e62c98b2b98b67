-- Every record of every incident, in the order of arrival. Nothing here is ever changed or deleted, but for
-- the words that a redaction wipes.
CREATE TABLE record (
  position    INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  batch       TEXT    NOT NULL,
  incident    TEXT    NOT NULL,
  type        TEXT    NOT NULL,
  version     INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  clock       INTEGER NOT NULL,
  author      TEXT    NOT NULL,
  body        TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX record_in_order ON record (incident, recorded_at, id);
CREATE INDEX record_redactions ON record (incident) WHERE type = 'records.redacted';

-- Names the records that a redaction is wiping right now. Filled and emptied in the redaction's own transaction.
CREATE TABLE wiping (
  record TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The redactions whose words may still stand somewhere in the bytes of the files.
CREATE TABLE unwiped (
  redaction TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- REPLACE would delete without firing the trigger on DELETE; a position in the past would escape the other processes.
CREATE TRIGGER record_is_new BEFORE INSERT ON record
WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id)
  OR (NEW.position <> -1 AND NEW.position <= (SELECT max(position) FROM record))
BEGIN
  SELECT RAISE(ABORT, 'records are only ever appended');
END;

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN
  SELECT RAISE(ABORT, 'records are never deleted');
END;

CREATE TRIGGER record_is_final BEFORE UPDATE ON record
WHEN NOT EXISTS (SELECT 1 FROM wiping WHERE record = OLD.id)
  OR NEW.position IS NOT OLD.position
  OR NEW.id IS NOT OLD.id
  OR NEW.batch IS NOT OLD.batch
  OR NEW.incident IS NOT OLD.incident
  OR NEW.type IS NOT OLD.type
  OR NEW.version IS NOT OLD.version
  OR NEW.recorded_at IS NOT OLD.recorded_at
  OR NEW.clock IS NOT OLD.clock
  OR NEW.author IS NOT OLD.author
BEGIN
  SELECT RAISE(ABORT, 'records are never changed');
END;
