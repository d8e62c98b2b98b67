-- How an import finds again what it has recorded: by the key that each thing has in its source.
CREATE INDEX record_by_source ON record (body ->> '$.source.key', incident)
WHERE body ->> '$.source.key' IS NOT NULL;

-- Only told by an import: nobody logs in it, whether or not its source says that it was resolved.
ALTER TABLE incident ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0 CHECK (is_imported IN (0, 1));
DROP INDEX incident_by_writing;
CREATE INDEX incident_by_running ON incident (is_resolved, is_imported, last_position);
CREATE INDEX incident_by_writing ON incident (last_position);
