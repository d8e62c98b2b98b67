-- How an import finds again what it has recorded: by the key that each thing has in its source.
CREATE INDEX record_by_source ON record (body ->> '$.source.key', incident)
WHERE body ->> '$.source.key' IS NOT NULL;
