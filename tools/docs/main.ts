// Writes the sections of the documents that are made from the code's own tables.
import { readFile, writeFile } from 'node:fs/promises';
import { DOCUMENTS, withSections } from './sections.ts';

for (const path of DOCUMENTS) await writeFile(path, withSections(await readFile(path, 'utf8')));
