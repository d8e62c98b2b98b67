// Writes the sections of the documents that are made from the code's own tables.
import { readFile, writeFile } from 'node:fs/promises';
import { withSections } from './sections.ts';

await writeFile('README.md', withSections(await readFile('README.md', 'utf8')));
