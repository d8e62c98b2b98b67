import { z } from 'zod';
import { readingsSchema } from '../../src/importers/reading/reading-schema.ts';
import { documentSchema } from '../../src/postmortem/document/document-schema.ts';

/** Where the JSON Schema of the document is kept. */
export const SCHEMA_FILE = 'docs/postmortem.schema.json';

/** The JSON Schema (2020-12) of what `export --format json` writes, as its file has it. */
export function schemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
  const version = documentSchema.shape.version.value;
  const schema = {
    $schema,
    $id: `urn:bridgelog:postmortem:${version}`,
    title: `Bridgelog postmortem, version ${version}`,
    description:
      'What "bridgelog export --format json" writes. The file names no schema: its key "version" says which one holds.',
    ...shape,
  };
  return `${withShortLists(JSON.stringify(schema, null, 2))}\n`;
}

/** Where the JSON Schema of a reading is kept. */
export const READING_SCHEMA_FILE = 'docs/import.schema.json';

/** The JSON Schema (2020-12) of what `import --json` writes, as its file has it. */
export function readingSchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(readingsSchema, { target: 'draft-2020-12' });
  const schema = {
    $schema,
    $id: 'urn:bridgelog:import:1',
    title: 'Bridgelog import, version 1',
    description:
      'What "bridgelog import --json" writes: an object for each incident that was understood.',
    ...shape,
  };
  return `${withShortLists(JSON.stringify(schema, null, 2))}\n`;
}

const LIST_OF_TEXTS = /^( *(?:"[^"]*": )?\[)\n((?: *"[^"\\]*",?\n)+) *(\],?)$/gm;
/** As wide as all files of this project are. */
const WIDTH = 100;

/** Lists of texts stand on one line where they fit, as the formatter has them. */
function withShortLists(json: string): string {
  return json.replace(LIST_OF_TEXTS, (list: string, start: string, items: string, end: string) => {
    const line = `${start}${items.trim().replace(/\n */g, ' ')}${end}`;
    return line.length <= WIDTH ? line : list;
  });
}
