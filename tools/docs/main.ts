// Writes what is made from the code's own tables: sections of the documents, and the JSON Schemas.
import { readFile, writeFile } from 'node:fs/promises';
import { READING_SCHEMA_FILE, readingSchemaText, SCHEMA_FILE, schemaText } from './schema.ts';
import { DOCUMENTS, withSections } from './sections.ts';

for (const path of DOCUMENTS) await writeFile(path, withSections(await readFile(path, 'utf8')));
await writeFile(SCHEMA_FILE, schemaText());
await writeFile(READING_SCHEMA_FILE, readingSchemaText());
