import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/importers/document/read-document.ts';
import { decode } from '../../../src/importers/source/decode.ts';
import { OPTIONS } from '../reading-options.ts';
import { shownReading } from './golden.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const DOCUMENTS = readdirSync(FOLDER).filter((name) => /\.(?:md|txt|htm)$/.test(name));

/** The style of each is in its name; beside it stands what a person reads in it. */
describe('documents as people write them', () => {
  it.each(DOCUMENTS)('%s', async (file) => {
    const { text, findings } = decode(readFileSync(join(FOLDER, file)));
    const markup = file.endsWith('.htm') ? 'html' : file.endsWith('.md') ? 'markdown' : 'text';
    const reading = readDocument({ file, text, markup, findings }, OPTIONS);
    await expect(`${shownReading(reading)}\n`).toMatchFileSnapshot(`./fixtures/${file}.reading`);
  });
});
