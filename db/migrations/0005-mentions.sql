-- The people and tags that a thing (entry, follow-up, facts) names as it stands now. Can be rebuilt from the records.
CREATE TABLE mention (
  incident TEXT    NOT NULL,
  sort     TEXT    NOT NULL,
  id       TEXT    NOT NULL,
  kind     TEXT    NOT NULL CHECK (kind IN ('person', 'tag')),
  name     TEXT    NOT NULL, -- without its sigil
  used_at  INTEGER NOT NULL, -- when the newest record that says it was recorded
  PRIMARY KEY (incident, sort, id, kind, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_by_name ON mention (kind, name, used_at);

-- The names of the services that stand, as a JSON array.
ALTER TABLE incident ADD COLUMN services TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(services));

-- The incidents whose projections are of an older schema: they are made again at the next openings.
CREATE TABLE stale_incident (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO stale_incident SELECT DISTINCT incident FROM record;
